import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { copyCheckout } from "../../../bench/build/copy.ts";

const folder = mkdtempSync(join(tmpdir(), "copy-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a copy of the checkout links what is cached, but no file that is being written", () => {
  const [root, copy] = [join(folder, "root"), join(folder, "copy")];
  const cache = "node_modules/.cache/mitbadak";
  mkdirSync(join(root, cache), { recursive: true });
  mkdirSync(copy);
  spawnSync("git", ["init", root]);
  writeFileSync(join(root, ".gitignore"), "node_modules/\n");
  const written = "b.json.9f0c1f4e-7d3b-4a52-8a53-0e2f6c1d4b7a";
  mkdirSync(join(root, cache, "folder"));
  const names = ["a.json", "folder/b.json", written];
  for (const name of names) writeFileSync(join(root, cache, name), "{}");
  copyCheckout(root, copy);
  const copied = names.filter((name) => existsSync(join(copy, cache, name)));
  expect(copied).toEqual(["a.json", "folder/b.json"]);
  for (const name of copied) {
    expect(statSync(join(copy, cache, name)).ino).toBe(statSync(join(root, cache, name)).ino);
  }
});
