import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { replaceFile } from "./replace-file.ts";

it("replaces a file, which keeps its rights and the links to it, and leaves nothing else behind, even if it fails", () => {
  const folder = mkdtempSync(join(tmpdir(), "replace-"));
  const file = join(folder, "a.md");
  replaceFile(file, "one");
  // Some of these rights are not those of new files.
  chmodSync(file, 0o666);
  const link = join(folder, "link.md");
  symlinkSync(file, link);
  replaceFile(link, "two");
  expect(readFileSync(file, "utf8")).toBe("two");
  expect(statSync(file).mode & 0o777).toBe(0o666);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  mkdirSync(join(folder, "b.md"));
  expect(() => {
    replaceFile(join(folder, "b.md"), "three");
  }).toThrow("EISDIR");
  expect(readdirSync(folder)).toEqual(["a.md", "b.md", "link.md"]);
});
