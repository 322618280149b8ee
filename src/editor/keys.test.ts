import { describe, expect, it } from "vitest";
import { keyAction, type KeyAction } from "./keys.ts";

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };
/** A text area whose cursor is at `|`. */
const area = (text: string) => ({
  value: text.replace("|", ""),
  selectionStart: text.indexOf("|"),
});

describe("keyAction", () => {
  it.each<
    [what: string, key: string, event: object, typed: boolean, action: KeyAction | undefined]
  >([
    ["Ctrl+Enter runs", "Enter", { ctrlKey: true }, true, "run"],
    ["Cmd+Enter runs", "Enter", { metaKey: true }, false, "run"],
    ["Escape restores Tab's default action", "Escape", {}, true, "release"],
    ["Tab indents once something was typed", "Tab", {}, true, { insert: "  " }],
    ["Tab moves the focus before anything was typed", "Tab", {}, false, undefined],
    ["Shift+Tab always moves the focus back", "Tab", { shiftKey: true }, true, undefined],
    ["the text area handles letters", "a", {}, true, undefined],
    ["Enter is left to the composition of Hangul", "Enter", { isComposing: true }, true, undefined],
    ["the text area handles a closing bracket after text", "}", {}, true, undefined],
    [
      "Ctrl+Enter is left to the composition of Hangul",
      "Enter",
      { isComposing: true, ctrlKey: true },
      true,
      undefined,
    ],
  ])("%s", (_, key, event, typed, action) => {
    expect(keyAction({ ...plain, ...event, key }, area("ab|"), typed)).toEqual(action);
  });

  it.each([
    ["ab|", "\n"],
    ["|ab", "\n"],
    ["a\n  b|", "\n  "],
    ["\tb|c", "\n\t"],
    ["if (a) {|", "\n  "],
    ["  f(| ", "\n    "],
    ["[ |", "\n  "],
    ["  { a }|", "\n  "],
    ["    |  a", "\n    "],
  ])("Enter in %j keeps the indent, with one more step after a bracket", (text, insert) => {
    expect(keyAction({ ...plain, key: "Enter" }, area(text), true)).toEqual({ insert });
  });

  it.each([
    ["if (a) {\n    |", "}", { insert: "}", over: 2 }],
    ["f(\n  |", ")", { insert: ")", over: 2 }],
    ["[\n  |1", "]", { insert: "]", over: 2 }],
    ["{\n|", "}", undefined],
    ["{\n |", "}", undefined],
  ])("in %j the bracket %s removes one step of indent", (text, key, action) => {
    expect(keyAction({ ...plain, key }, area(text), true)).toEqual(action);
  });
});
