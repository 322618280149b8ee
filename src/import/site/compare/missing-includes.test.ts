import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readOldSite } from "../index.ts";
import { old, outside, post, useFolder, write } from "../trial.ts";
import { writeMissingIncludes } from "./missing-includes.ts";

useFolder();

it("writes the includes that the site lacks: a link for an account, and nothing for others", () => {
  write({
    "_config.yml": "",
    "_includes/own.html": "own",
    "about.md": post(
      "title: About",
      '{% include own.html %} {% include icon-github.html username="kim" %} {% include share/all.html %}',
    ),
  });
  writeMissingIncludes(
    readOldSite(old(), () => undefined),
    outside(),
  );
  const written = (name: string) => readFileSync(join(outside(), "_includes", name), "utf8");
  expect(written("icon-github.html")).toBe(
    '<a href="https://github.com/{{ include.username }}">{{ include.username }}</a>',
  );
  expect(written("share/all.html")).toBe("");
  expect(() => written("own.html")).toThrow("ENOENT");
});
