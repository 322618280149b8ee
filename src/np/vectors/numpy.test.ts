import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { disagreements, parseGroups } from "./groups.ts";

const groups = parseGroups(readFileSync(`${import.meta.dirname}/expected.jsonl`, "utf8"));

test("there are ten thousand cases", () => {
  expect(groups.reduce((sum, { expected }) => sum + expected.length, 0)).toBeGreaterThan(10_000);
});

test.each(groups)("$js gives the same results as NumPy", (group) => {
  expect(disagreements(group)).toEqual([]);
});
