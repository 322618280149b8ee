import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("development asks for a page of the content before it makes the lists of all posts", () => {
  const names = readdirSync(join(import.meta.dirname, "../../pages"));
  // Astro sorts routes of the same form so.
  const routes = names
    .filter((name) => name.endsWith("].astro"))
    .sort((a, b) => a.localeCompare(b));
  expect(routes).toEqual(["[...article].astro", "[...list].astro"]);
});
