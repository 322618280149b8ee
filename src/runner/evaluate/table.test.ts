import { expect, it } from "vitest";
import { table } from "./table.ts";

it("a table can have more rows than a function takes arguments", () => {
  const lines = table(new Array(130_000).fill("")).split("\n");
  expect(lines.at(-2)).toBe("│ 129999  │ ''     │");
});
