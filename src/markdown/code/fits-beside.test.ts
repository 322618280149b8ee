import { expect, it } from "vitest";
import { fitsBeside } from "./fits-beside.ts";

it("puts an output beside its code if the longest lines of both fit", () => {
  expect(fitsBeside(`${"a".repeat(50)}\nb`, "c".repeat(40))).toBe(true);
  expect(fitsBeside("a".repeat(60), "c".repeat(34))).toBe(true);
  expect(fitsBeside("a".repeat(60), "c".repeat(35))).toBe(false);
  expect(fitsBeside("a".repeat(61), "")).toBe(false);
  expect(fitsBeside("", "c".repeat(46))).toBe(false);
});

it("reads code and outputs of any number of lines", () => {
  expect(fitsBeside("a\n".repeat(200_000), "b\n".repeat(200_000))).toBe(true);
});

it("counts two columns for a letter of Hangul", () => {
  expect(fitsBeside("", "가".repeat(22))).toBe(true);
  expect(fitsBeside("", "가".repeat(23))).toBe(false);
});
