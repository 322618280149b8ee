import { expect, test } from "vitest";
import { exp } from "./exp.ts";
import { log } from "./log.ts";

test("exp is right at its ends and at special values", () => {
  expect([0, -0, 1, NaN, Infinity, -Infinity].map(exp)).toEqual([1, 1, Math.E, NaN, Infinity, 0]);
  expect(exp(709.782712893384)).toBe(Infinity);
  expect(exp(709.78)).toBeCloseTo(1.792_8e308, -304);
  expect(exp(-745.13)).toBe(5e-324);
  expect(exp(-746)).toBe(0);
});

test("log is right at its ends and at special values", () => {
  expect([1, 0, -0, -1, NaN, Infinity].map(log)).toEqual([
    0,
    -Infinity,
    -Infinity,
    NaN,
    NaN,
    Infinity,
  ]);
  expect(log(5e-324)).toBe(-744.4400719213812);
  expect(log(2)).toBe(Math.LN2);
});

test("log takes exp back", () => {
  for (let x = -700; x < 700; x += 0.37) expect(log(exp(x)) / x).toBeCloseTo(1, 14);
});
