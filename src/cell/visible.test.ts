import { expect, it } from "vitest";
import { visible } from "./visible.ts";

it.each<[what: string, text: string, shown: string]>([
  ["a colour", "\u001b[31mred", "\\u001b[31mred"],
  ["a title", "\u001b]0;owned\u0007", "\\u001b]0;owned\\u0007"],
  ["a link of OSC 8", "\u001b]8;;https://a.io\u001b\\a", "\\u001b]8;;https://a.io\\u001b\\a"],
  ["a cursor that moves up by C1", "\u009b1A", "\\u009b1A"],
  ["a line that is written over", "right\rwrong", "right\\u000dwrong"],
  ["letters that are deleted", "a\u0008\u007f", "a\\u0008\\u007f"],
  ["text that is reversed", "a\u202eb\u2066c\u200fd\u061c", "a\\u202eb\\u2066c\\u200fd\\u061c"],
  ["separators of lines", "a\u2028b\u2029", "a\\u2028b\\u2029"],
])("visible shows %s as escapes", (_, text, shown) => {
  expect(visible(text)).toBe(shown);
});

it("visible leaves letters, lines, tabs and emoji as they are", () => {
  const text = "밑바닥 x²\t[1 2]\r\n👩‍👩‍👧\n";
  expect(visible(text)).toBe(text);
});
