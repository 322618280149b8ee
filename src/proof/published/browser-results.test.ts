import { expect, it } from "vitest";
import { outputDigest, resultsOf, type BrowserResult } from "./browser-results.ts";

const result: BrowserResult = {
  page: "/a/",
  file: "a.ts",
  program: "page.1.json",
  output: outputDigest("1"),
  engine: "Chromium",
  version: "156",
  ms: 1,
  at: "2026-01-01T00:00:00Z",
};

it("resultsOf returns results until the cell's output or program changes", () => {
  const of = (more: Partial<BrowserResult>) => resultsOf([result], { ...result, ...more });
  expect(of({})).toEqual([result]);
  expect(of({ output: outputDigest("1 \n\n") })).toEqual([result]);
  expect(of({ output: outputDigest("2") })).toEqual([]);
  expect(of({ program: "page.2.json" })).toEqual([]);
  expect(of({ file: "b.ts" })).toEqual([]);
  expect(of({ page: "/b/" })).toEqual([]);
});
