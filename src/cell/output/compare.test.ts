import { describe, expect, it } from "vitest";
import { compare, normalize } from "./compare.ts";

const lines = (text: string) => text.split("").join("\n").replaceAll("*", "...");

describe("compare", () => {
  // Each character is a line; * is the line "...".
  it.each([
    ["", ""],
    ["abc", "abc"],
    ["*", ""],
    ["*", "abc"],
    ["a*", "a"],
    ["a*", "abc"],
    ["*c", "abc"],
    ["*c", "c"],
    ["a*c", "abbbc"],
    ["a*c", "ac"],
    ["a*a", "aa"],
    ["*b*d*", "abcde"],
    ["a**c", "abc"],
    ["*ab", "aaab"],
    ["*ab*", "aab"],
    ["a*bc*bc", "abcbc"],
    ["*", "*"],
  ])("takes %s for %s", (documented, printed) => {
    expect(compare(lines(documented), lines(printed))).toBeUndefined();
  });

  it.each<
    [documented: string, printed: string, line: number, expected?: string, received?: string]
  >([
    ["abc", "abd", 3, "c", "d"],
    ["abc", "ab", 3, "c", undefined],
    ["ab", "abc", 3, undefined, "c"],
    ["a", "", 1, "a", ""],
    ["a*", "b", 1, "a", "b"],
    ["a*c", "abd", 3, "c", "d"],
    ["a*a", "a", 3, "a", undefined],
    ["*b*d", "acd", 2, "b", undefined],
    ["*ab*", "aacb", 2, "a", undefined],
    ["a*bc*bc", "abc", 6, "b", undefined],
  ])("finds a difference between %s and %s", (documented, printed, line, expected, received) => {
    const difference = compare(lines(documented), lines(printed));
    expect(difference).toEqual({ line, expected, received });
  });

  it("compares spaces inside and at the start of lines, but not at their ends", () => {
    expect(compare("[ 1]\n", "[ 1]  \t\n\n\n")).toBeUndefined();
    expect(compare("a\r\nb", "a\nb")).toBeUndefined();
    expect(compare("[1]", "[ 1]")).toBeDefined();
    expect(compare("a", "  a")).toBeDefined();
    expect(compare("\na", "a")).toBeDefined();
  });

  it("distinguishes a minus from a hyphen, and two normalization forms of a Hangul syllable", () => {
    expect(compare("−1", "-1")).toBeDefined();
    expect(compare("각", "각".normalize("NFD"))).toBeDefined();
  });
});

describe("normalize", () => {
  it("keeps empty lines, except at the end", () => {
    expect(normalize("\n\na \n\nb\n\n\n")).toBe("\n\na\n\nb");
  });
});
