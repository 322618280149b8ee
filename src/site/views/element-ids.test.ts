import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("no id of the site's own elements can be that of a heading, such as ## Map", () => {
  const files = globSync("src/{site,pages}/**/*.astro");
  expect(files.length).toBeGreaterThan(40);
  const ids = files.flatMap((file) =>
    Array.from(
      readFileSync(file, "utf8").matchAll(/\s(?:id|popovertarget)="([^"]*)"/g),
      ([, id]) => id,
    ),
  );
  expect(ids).toContain("_map");
  expect(ids.filter((id) => !id.startsWith("_"))).toEqual([]);
});
