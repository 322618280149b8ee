import { expect, test } from "vitest";
import * as np from "../index.ts";

test("zeros, ones, full and eye fill a shape", () => {
  expect(np.zeros([2, 1]).tolist()).toEqual([[0], [0]]);
  expect(np.ones(2, "int64").tolist()).toEqual([1, 1]);
  expect(np.full([2], true).tolist()).toEqual([true, true]);
  expect(np.full([1], 2.5, "int64").tolist()).toEqual([2]);
  expect(np.eye(2, 3).tolist()).toEqual([
    [1, 0, 0],
    [0, 1, 0],
  ]);
  expect(np.zeros_like(np.array([[1, 2]])).dtype).toBe("int64");
});

test("an invalid shape throws an error", () => {
  expect(() => np.zeros([-1, 2])).toThrow(new np.ValueError("negative dimensions are not allowed"));
  expect(() => np.zeros([1.5])).toThrow("zeros: each size must be a whole number, received 1.5");
});

test("a value that is not one number throws an error", () => {
  expect(() => np.full([2, 2], [1, 2] as never)).toThrow("full: expected a number, received [1,2]");
  expect(() => np.full(2, "3" as never)).toThrow('full: expected a number, received "3"');
  expect(() => np.full(2, undefined as never, "int64")).toThrow(
    "full: expected a number, received undefined",
  );
});

test("decimals that are not a whole number throw an error", () => {
  const a = np.array([1.25]);
  expect(() => np.round(a, 1.5)).toThrow("round: decimals must be a whole number, received 1.5");
  expect(() => np.round(2.5, "1" as never)).toThrow('must be a whole number, received "1"');
  expect(() => a.round({ decimals: 1 } as never)).toThrow('received {"decimals":1}');
});

test("arange counts up, down, and by fractions", () => {
  expect(np.arange(3).tolist()).toEqual([0, 1, 2]);
  expect(np.arange(5, 0, -2).tolist()).toEqual([5, 3, 1]);
  expect(np.arange(5, 0).shape).toEqual([0]);
  expect(`${np.arange(0, 1, 0.3)}`).toBe("[0.  0.3 0.6 0.9]");
  expect(np.arange(3.5).size).toBe(4);
  expect(() => np.arange(0, 1, 0)).toThrow("arange: the step must not be zero, received 0");
});

test("linspace includes both ends", () => {
  expect(`${np.linspace(0, 10, 5)}`).toBe("[ 0.   2.5  5.   7.5 10. ]");
  expect(np.linspace(0, 1, 1).tolist()).toEqual([0]);
  expect(np.linspace(0, 1).size).toBe(50);
  expect(() => np.linspace(0, 1, -1)).toThrow("Number of samples, -1, must be non-negative.");
});

test("small arrays share memory without sharing numbers", () => {
  const arrays = Array.from({ length: 2000 }, (_, i) => np.full([7], i));
  expect(arrays.every((a, i) => a.tolist() instanceof Array && `${a}` === `${np.full(7, i)}`)).toBe(
    true,
  );
});
