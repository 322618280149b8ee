import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder, digest, keep, recall, remember } from "./index.ts";

test("a value that several calls store at once under one key is complete", async () => {
  const key = digest("a test of the cache");
  const value = { text: "x".repeat(100_000) };
  await Promise.all(Array.from({ length: 50 }, () => keep(key, value)));
  expect(await recall(key)).toEqual(value);
});

test("a value that was never stored is not recalled", async () => {
  expect(await recall(digest("never kept"))).toBeUndefined();
});

test.each([0, 1, 20])("a file truncated after %i bytes is made anew", async (length) => {
  const key = digest(["cut short", length]);
  await keep(key, { text: "whole, and longer than that" });
  await truncate(join(cacheFolder, `${key}.json`), length);
  expect(await recall(key)).toBeUndefined();
  expect(await remember(key, () => ({ text: "anew" }))).toEqual({ text: "anew" });
  expect(await recall(key)).toEqual({ text: "anew" });
});

test("a remembered value is made once", async () => {
  const key = digest(["made once", process.hrtime.bigint().toString()]);
  let made = 0;
  for (let times = 0; times < 3; times++) await remember(key, () => ({ made: ++made }));
  expect(await recall(key)).toEqual({ made: 1 });
});
