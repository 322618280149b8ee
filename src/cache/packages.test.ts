import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { versionsOf } from "./packages.ts";

const version = (name: string) =>
  JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version as string;

test("a package's version is the installed one", () => {
  expect(versionsOf(["fflate"])).toEqual([`node_modules/fflate ${version("fflate")}`]);
});

test("the versions of a package's dependencies are included", () => {
  const found = versionsOf(["@astrojs/markdown-satteri"]);
  expect(found).toContain(`node_modules/satteri ${version("satteri")}`);
});

test("a name that is not a package has no version", () => {
  expect(versionsOf(["node:fs", "virtual:api", "no-such-package"])).toEqual([]);
});
