import { describe, expect, it } from "vitest";
import { resultOf, shownText } from "./result.ts";

const text = (text: string) => ({ type: "text", level: "log", text }) as const;
const error = { name: "TypeError", message: "no", frames: [] };

describe("resultOf", () => {
  it("joins what was printed", () => {
    const result = resultOf(
      "ok",
      [text("a\n"), { type: "truncated", what: "text" }, text("b\n")],
      5,
    );
    expect(result).toMatchObject({ status: "ok", text: "a\nb\n", ms: 5 });
    expect(result).not.toHaveProperty("error");
    expect(resultOf("error", [], 5, error)).toMatchObject({ text: "", error });
  });
});

describe("shownText", () => {
  it.each([
    ["", undefined, ""],
    ["a\n", undefined, "a\n"],
    ["", error, "TypeError: no\n"],
    ["a\n", error, "a\nTypeError: no\n"],
    ["a", error, "a\nTypeError: no\n"],
  ])("of %j and %j is %j", (text, error, shown) => {
    expect(shownText({ text, error })).toBe(shown);
  });
});
