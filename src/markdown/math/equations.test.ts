import { expect, it } from "vitest";
import { numberEquations } from "./equations.ts";

it("a label that two formulas have refers to the first of them", () => {
  const { tex, numbers } = numberEquations(["a \\label{x}", "b \\label{x}", "c \\label{y}"]);
  expect(tex).toEqual(["a \\tag{1}", "b \\tag{2}", "c \\tag{3}"]);
  expect(Object.fromEntries(numbers)).toEqual({ x: "1", y: "3" });
});
