import { expect, it } from "vitest";
import { inOneLine, visible } from "./visible.ts";

it.each<[what: string, text: string, shown: string]>([
  ["a colour", "\u001b[31mred", "\\u001b[31mred"],
  ["a title", "\u001b]0;owned\u0007", "\\u001b]0;owned\\u0007"],
  ["an OSC 8 link", "\u001b]8;;https://a.io\u001b\\a", "\\u001b]8;;https://a.io\\u001b\\a"],
  ["a C1 sequence that moves the cursor up", "\u009b1A", "\\u009b1A"],
  ["a line that overwrites itself", "right\rwrong", "right\\u000dwrong"],
  ["deleted letters", "a\u0008\u007f", "a\\u0008\\u007f"],
  ["reversed text", "a\u202eb\u2066c\u200fd\u061c", "a\\u202eb\\u2066c\\u200fd\\u061c"],
  ["line separators", "a\u2028b\u2029", "a\\u2028b\\u2029"],
])("visible shows %s as escapes", (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

it("visible does not change letters, lines, tabs and emoji", () => {
  const text = "밑바닥 x²\t[1 2]\r\n👩‍👩‍👧\n";
  expect(visible(text)).toBe(text);
});

it("inOneLine shows line breaks of every kind as signs", () => {
  expect(inOneLine("a\nb\r\nc\rd")).toBe("a↵b↵c↵d");
});
