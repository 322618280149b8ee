import { expect, test } from "vitest";
import { digest, keep, recall } from "./cache.ts";

test("what many keep at once under one key is kept whole", async () => {
  const key = digest("a test of the cache");
  const value = { text: "x".repeat(100_000) };
  await Promise.all(Array.from({ length: 50 }, () => keep(key, value)));
  expect(await recall(key)).toEqual(value);
});

test("what was never kept is not recalled", async () => {
  expect(await recall(digest("never kept"))).toBeUndefined();
});
