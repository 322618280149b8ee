import { truncate } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cacheFolder, digest, keep, recall, remember } from "./index.ts";

test("what many keep at once under one key is kept whole", async () => {
  const key = digest("a test of the cache");
  const value = { text: "x".repeat(100_000) };
  await Promise.all(Array.from({ length: 50 }, () => keep(key, value)));
  expect(await recall(key)).toEqual(value);
});

test("what was never kept is not recalled", async () => {
  expect(await recall(digest("never kept"))).toBeUndefined();
});

test.each([0, 1, 20])("a file that is cut short after %i bytes is made anew", async (length) => {
  const key = digest(["cut short", length]);
  await keep(key, { text: "whole, and longer than that" });
  await truncate(join(cacheFolder, `${key}.json`), length);
  expect(await recall(key)).toBeUndefined();
  expect(await remember(key, () => ({ text: "anew" }))).toEqual({ text: "anew" });
  expect(await recall(key)).toEqual({ text: "anew" });
});

test("what is remembered is made once", async () => {
  const key = digest(["made once", process.hrtime.bigint().toString()]);
  let made = 0;
  for (let times = 0; times < 3; times++) await remember(key, () => ({ made: ++made }));
  expect(await recall(key)).toEqual({ made: 1 });
});
