import { describe, expect, it } from "vitest";
import { stemOf } from "./stem.ts";

describe("Words of the same meaning have the same stem:", () => {
  it.each([
    ["matrices", "matrix"],
    ["written", "write"],
    ["classifying", "classification"],
    ["multiply", "multiplication"],
    ["initialisation", "initialize"],
    ["optimised", "optimizing"],
    ["plots", "plotting"],
    ["colours", "color"],
    ["centre", "center"],
  ])("%s, %s", (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each(["noise", "exercise", "precise", "four", "here"])("%s is no British spelling", (word) => {
    expect(stemOf(word)).not.toMatch(/iz|or|er$/);
  });
});
