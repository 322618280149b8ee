import { mkdirSync, mkdtempSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { evict, readUsed, useFolder } from "./age.ts";

const day = 24 * 60 * 60 * 1000;
const now = Date.parse("2026-11-27");
const at = (days: number) => new Date(now + days * day);
let folder: string;

function put(name: string, days: number): string {
  const path = join(folder, name);
  if (name.endsWith(".json")) writeFileSync(path, "{}");
  else mkdirSync(path);
  utimesSync(path, at(days), at(days));
  return path;
}

const names = () => readdirSync(folder).filter((name) => name !== "evicted");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "age-"));
});

test("results that were not used for a month are deleted, files and folders", async () => {
  for (const [name, days] of [
    ["a", -29],
    ["b", -31],
    ["c.json", -29],
    ["d.json", -31],
  ] as const) {
    put(name, days);
  }
  await evict(folder, now);
  expect(names()).toEqual(["a", "c.json"]);
});

test("a use makes a file and a folder as new", async () => {
  const [file, kept] = [put("a.json", -31), put("b", -31)];
  expect(readUsed(file, now)).toBe("{}");
  await useFolder(kept, now);
  expect([file, kept].map((path) => statSync(path).mtimeMs)).toEqual([now, now]);
  await evict(folder, now);
  expect(names()).toEqual(["a.json", "b"]);
});

test("old results are deleted at most once a day", async () => {
  await evict(folder, Date.now());
  put("a.json", 0);
  await evict(folder, Date.now());
  put("b.json", -100);
  await evict(folder, Date.now());
  expect(names()).toEqual(["a.json", "b.json"]);
});

test("a cache that does not exist yet is no error", async () => {
  await evict(join(folder, "none"), now);
  expect(names()).toEqual([]);
});
