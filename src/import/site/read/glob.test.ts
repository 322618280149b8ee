import { expect, it } from "vitest";
import { matchesGlob } from "./glob.ts";

it.each([
  ["*.md", "a/b.md", true],
  ["*.md", "a/b.mdx", false],
  ["a*", "a", true],
  ["a*c*", "abdc", true],
  ["*ab", "aab", true],
  ["a?c", "a/c", true],
  ["a?", "a", false],
  ["a.*", "abc", false],
  ["**", "", true],
  ["", "a", false],
])("%s and %s: %s", (pattern, path, expected) => {
  expect(matchesGlob(pattern, path)).toBe(expected);
});

it("a pattern of many stars takes no exponential time", () => {
  expect(matchesGlob(`${"*a".repeat(100)}b`, "a".repeat(4000))).toBe(false);
});
