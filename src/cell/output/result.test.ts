import { expect, it } from "vitest";
import { resultOf } from "./result.ts";

const text = (text: string) => ({ type: "text", level: "log", text }) as const;
const error = { name: "TypeError", message: "no", frames: [] };

it("a result joins what was printed", () => {
  const result = resultOf("ok", [text("a\n"), { type: "truncated", what: "text" }, text("b\n")], 5);
  expect(result).toMatchObject({ status: "ok", text: "a\nb\n", ms: 5 });
  expect(result).not.toHaveProperty("error");
  expect(resultOf("error", [], 5, error)).toMatchObject({ text: "", error });
});
