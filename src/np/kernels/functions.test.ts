import { expect, test } from "vitest";
import { exp } from "./exp.ts";
import { log } from "./log.ts";
import { power } from "./power.ts";
import { cos, sin } from "./sin.ts";
import { tanh } from "./tanh.ts";

test("exp is correct at its limits and at special values", () => {
  expect([0, -0, 1, NaN, Infinity, -Infinity].map((x) => exp(x))).toEqual([
    1,
    1,
    Math.E,
    NaN,
    Infinity,
    0,
  ]);
  expect(exp(709.782712893384)).toBe(1.7976931348622732e308);
  expect(exp(709.7827128933841)).toBe(Infinity);
  expect(exp(709.78)).toBeCloseTo(1.792_8e308, -304);
  expect(exp(-745.13)).toBe(5e-324);
  expect(exp(-746)).toBe(0);
});

test("log is correct at its limits and at special values", () => {
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

test("log is the inverse of exp", () => {
  for (let x = -700; x < 700; x += 0.37) expect(log(exp(x)) / x).toBeCloseTo(1, 14);
});

test("sin and cos accept angles of any size", () => {
  // The true values. Reducing the angles modulo a rounded π would give others.
  expect(sin(1e22)).toBe(-0.8522008497671888);
  expect(cos(1e22)).toBe(0.523214785395139);
  expect(sin(Math.PI)).toBe(1.2246467991473532e-16);
  expect(cos(Math.PI / 2)).toBe(6.123233995736766e-17);
  expect(sin(-1e300)).toBe(0.8178819121159085);
  expect([-0, 5e-324, NaN, Infinity].map(sin)).toEqual([-0, 5e-324, NaN, NaN]);
  expect([0, NaN, -Infinity].map(cos)).toEqual([1, NaN, NaN]);
});

test("sin is odd, cos is even, and their squares add up to 1", () => {
  for (let x = 0.1; x < 1e7; x *= 1.7) {
    expect(sin(-x)).toBe(-sin(x));
    expect(cos(-x)).toBe(cos(x));
    expect(sin(x) ** 2 + cos(x) ** 2).toBeCloseTo(1, 15);
  }
});

test("tanh is correct near zero, where the formula changes, and at its limits", () => {
  expect([-0, 1e-300, 22, -Infinity, NaN].map(tanh)).toEqual([-0, 1e-300, 1, -1, NaN]);
  expect(tanh(0.0625)).toBe(0.062418746747512514);
  expect(tanh(-0.5)).toBe(-0.46211715726000975);
  expect(tanh(19)).toBe(0.9999999999999999);
});

test.each([
  [2, 0.5, Math.SQRT2],
  [10, -5, 1e-5],
  [10, 308, 1e308],
  [-2, 3, -8],
  [-8, 1 / 3, NaN],
  [5e-324, 0.5, 2.2227587494850775e-162],
  [1 + 2 ** -52, 2 ** 52, Math.E],
  [2, -1074, 5e-324],
  [2, 1024, Infinity],
  [-0, -3, -Infinity],
  [-0, 3, -0],
  [-Infinity, 3, -Infinity],
  [-Infinity, -2, 0],
  [0.5, Infinity, 0],
  [-1, Infinity, 1],
  [1, NaN, 1],
  [NaN, 0, 1],
  [1 - 2 ** -53, 1e300, 0],
])("%d to the power of %d is %d, as in C", (x, y, expected) => {
  expect(power(x, y)).toBe(expected);
});
