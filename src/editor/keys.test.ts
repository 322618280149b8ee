import { describe, expect, it } from "vitest";
import { keyAction, type KeyAction } from "./keys.ts";

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, isComposing: false };
/** The text before `|` stands before the cursor. */
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
    ["Escape gives Tab back", "Escape", {}, true, "release"],
    ["Tab indents once something was typed", "Tab", {}, true, { insert: "  " }],
    ["Tab moves on before that", "Tab", {}, false, undefined],
    ["Shift+Tab moves back always", "Tab", { shiftKey: true }, true, undefined],
    ["letters are the text area's", "a", {}, true, undefined],
    [
      "Enter belongs to the Hangul that is being composed",
      "Enter",
      { isComposing: true },
      true,
      undefined,
    ],
    ["a closing bracket after text is the text area's", "}", {}, true, undefined],
    ["so does Ctrl+Enter", "Enter", { isComposing: true, ctrlKey: true }, true, undefined],
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
  ])("Enter in %j keeps the indent, one step more after a bracket", (text, insert) => {
    expect(keyAction({ ...plain, key: "Enter" }, area(text), true)).toEqual({ insert });
  });

  it.each([
    ["if (a) {\n    |", "}", { insert: "}", over: 2 }],
    ["f(\n  |", ")", { insert: ")", over: 2 }],
    ["[\n  |1", "]", { insert: "]", over: 2 }],
    ["{\n|", "}", undefined],
    ["{\n |", "}", undefined],
  ])("in %j the bracket %s takes one step of the indent back", (text, key, action) => {
    expect(keyAction({ ...plain, key }, area(text), true)).toEqual(action);
  });
});
