import { expect, it } from "vitest";
import { shownText } from "./shown-text.ts";

const error = { name: "TypeError", message: "no", frames: [] };

it.each([
  ["", undefined, ""],
  ["a\n", undefined, "a\n"],
  ["", error, "TypeError: no\n"],
  ["a\n", error, "a\nTypeError: no\n"],
  ["a", error, "a\nTypeError: no\n"],
])("the text shown for %j and %j is %j", (text, error, shown) => {
  expect(shownText({ text, error })).toBe(shown);
});
