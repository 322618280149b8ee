import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pathOnDisk } from "./path-on-disk.ts";

const root = mkdtempSync(join(tmpdir(), "path-on-disk-"));
const folder = "그림".normalize("NFD");
mkdirSync(join(root, folder));
writeFileSync(join(root, folder, "곡선.png"), "");

it("is that of the file, however its letters and those of its folder are written", () => {
  const [onDisk] = readdirSync(join(root, folder));
  for (const form of ["NFC", "NFD"]) {
    expect(pathOnDisk(root, "그림/곡선.png".normalize(form))).toBe(`${folder}/${onDisk}`);
  }
});

it("is the written path if there is no such file", () => {
  expect(pathOnDisk(root, "그림/직선.png")).toBe("그림/직선.png");
  expect(pathOnDisk(root, "없음/직선.png")).toBe("없음/직선.png");
});
