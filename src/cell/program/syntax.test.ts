import { expect, test } from "vitest";
import { placeSyntaxError } from "./syntax.ts";

const error = {
  name: "SyntaxError",
  message: "Identifier 'a' has already been declared",
  frames: [],
};

test("a syntax error gets the position of the first error in the sources", () => {
  const sources = new Map([
    ["fine.ts", "export const b: number = 1;"],
    ["broken.ts", "const a: number = 1;\n  const a = 2;"],
  ]);
  const frames = [{ file: "broken.ts", line: 2, column: 9 }];
  expect(placeSyntaxError(error, sources)).toEqual({ ...error, frames });
});

test("an import of a missing export gets the position of its name", () => {
  const sources = new Map([
    ["a.ts", "export const b = 1;"],
    ["c.ts", 'import type { d } from "./a";\nimport { b, d as e } from "./a";\nb + e;'],
  ]);
  const message = "The requested module './a.ts' does not provide an export named 'd'";
  const frames = [{ file: "c.ts", line: 2, column: 13 }];
  expect(placeSyntaxError({ ...error, message }, sources)).toMatchObject({ frames });
});

test("other errors, errors with a position, and errors without a faulty source are unchanged", () => {
  const sources = new Map([["fine.ts", "export {};"]]);
  const other = { ...error, name: "TypeError" };
  const placed = { ...error, frames: [{ file: "a.ts", line: 1, column: 1 }] };
  expect(placeSyntaxError(other, sources)).toBe(other);
  expect(placeSyntaxError(placed, sources)).toBe(placed);
  expect(placeSyntaxError(error, sources)).toBe(error);
});
