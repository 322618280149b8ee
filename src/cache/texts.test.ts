import { mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { digest } from "./digest.ts";
import { readText } from "./texts.ts";

let path: string;
const write = (text: string, time: number) => {
  writeFileSync(path, text);
  utimesSync(path, time, time);
};

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), "texts-")), "a.md");
});

it("reads a text again only if its time or size has changed", () => {
  write("a", 1);
  const first = readText(path);
  expect(first).toMatchObject({ text: "a", digest: digest("a") });
  write("x", 1);
  expect(readText(path)).toBe(first);
  write("b", 2);
  expect(readText(path)).toMatchObject({ text: "b", digest: digest("b") });
  write("long", 2);
  expect(readText(path).text).toBe("long");
});

it("returns the same object for the same text", () => {
  write("a", 1);
  const first = readText(path);
  write("a", 2);
  expect(readText(path)).toBe(first);
});

it("reads a text again that has just changed, since another change may have the same time", () => {
  const now = Date.now() / 1000;
  write("a", now);
  expect(readText(path).text).toBe("a");
  write("b", now);
  expect(readText(path).text).toBe("b");
});

it("throws for a file that was deleted", () => {
  write("a", 1);
  readText(path);
  rmSync(path);
  expect(() => readText(path)).toThrow("ENOENT");
});
