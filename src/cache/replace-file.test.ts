import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { replaceFile } from "./replace-file.ts";

it("replaces a file, which keeps its rights, and leaves nothing else behind, even if it fails", () => {
  const folder = mkdtempSync(join(tmpdir(), "replace-"));
  const file = join(folder, "a.md");
  replaceFile(file, "one");
  chmodSync(file, 0o600);
  replaceFile(file, "two");
  expect(readFileSync(file, "utf8")).toBe("two");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  mkdirSync(join(folder, "b.md"));
  expect(() => {
    replaceFile(join(folder, "b.md"), "three");
  }).toThrow("EISDIR");
  expect(readdirSync(folder)).toEqual(["a.md", "b.md"]);
});
