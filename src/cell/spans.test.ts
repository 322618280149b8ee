import { expect, it } from "vitest";
import { spansOf } from "./spans.ts";

it("spansOf reads text between backticks as code, and fills in both", () => {
  expect(spansOf("write `{right}` for {name}", { right: "a.b", name: "b" })).toEqual([
    { text: "write ", code: false },
    { text: "a.b", code: true },
    { text: " for b", code: false },
  ]);
});

it("spansOf keeps backticks and braces that are filled in", () => {
  expect(spansOf("`{right}`", { right: "`${x}{right}`" })).toEqual([
    { text: "`${x}{right}`", code: true },
  ]);
});
