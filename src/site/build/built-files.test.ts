import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { expect, it } from "vitest";
import { pathsBelow } from "./built-files.ts";

it("keeps a backslash in the name of a file, where it is no separator", () => {
  const folder = mkdtempSync(join(tmpdir(), "built-"));
  const name = sep === "/" ? "a\\b" : "a";
  writeFileSync(join(folder, name), "");
  expect(pathsBelow(folder)).toEqual([name]);
  rmSync(folder, { recursive: true });
});
