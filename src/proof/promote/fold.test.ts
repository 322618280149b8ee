import { expect, it } from "vitest";
import { foldedLike, folds } from "./fold.ts";

// Each character stands for a line, * for a line "...".
const lines = (text: string) => text.split("").join("\n").replaceAll("*", "...");

it.each([
  ["ab", "123", "123"],
  ["a*b", "12345", "1*5"],
  ["ab*", "12345", "12*"],
  ["*b", "12345", "*5"],
  ["*", "123", "*"],
  ["a*b", "123", "1*3"],
  ["a*b", "12", "12"],
  ["a*b", "1", "1"],
])("foldedLike folds as in %s the lines %s to %s", (documented, printed, folded) => {
  expect(foldedLike(lines(documented), lines(printed))).toBe(lines(folded));
});

it("foldedLike returns undefined for several folds", () => {
  expect(foldedLike(lines("a*b*c"), lines("12345"))).toBeUndefined();
});

it("folds counts lines that contain only ...", () => {
  expect(folds("...\na...\n ...\n...  \n....")).toBe(2);
});
