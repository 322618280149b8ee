import { readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { digest, keepFolder, recallFolder } from "./index.ts";

const make = (folder: string) => writeFile(join(folder, "a.txt"), "whole");

test("a folder that several calls store at once is complete and is recalled", async () => {
  const name = digest("a folder");
  const paths = await Promise.all(Array.from({ length: 5 }, () => keepFolder(name, make)));
  expect(paths).toContain(await recallFolder(name));
  for (const path of paths) expect(await readFile(join(path, "a.txt"), "utf8")).toBe("whole");
});

test("a folder with a truncated file is not recalled, and is made anew", async () => {
  const name = digest("a folder with a short file");
  const folder = await keepFolder(name, make);
  await truncate(join(folder, "a.txt"), 2);
  expect(await recallFolder(name)).toBeUndefined();
  const anew = await keepFolder(name, make);
  expect(await recallFolder(name)).toBe(anew);
});

test("a folder that was never stored is not recalled", async () => {
  expect(await recallFolder(digest("no folder"))).toBeUndefined();
});
