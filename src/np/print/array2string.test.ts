import { inspect } from "node:util";
import { afterEach, expect, test } from "vitest";
import * as np from "../index.ts";

afterEach(() => np.set_printoptions({ precision: 8, suppress: false, threshold: 1000 }));

test.each([
  [
    np.array([
      [1, 2.5],
      [-3, 4],
    ]),
    "[[ 1.   2.5]\n [-3.   4. ]]",
  ],
  [np.array([0.1, 1e-5, 123456789]), "[1.00000000e-01 1.00000000e-05 1.23456789e+08]"],
  [
    np.array([
      [1.5, -2],
      [NaN, 1e10],
    ]),
    "[[ 1.5e+00 -2.0e+00]\n [     nan  1.0e+10]]",
  ],
  [np.array([Infinity, -Infinity, NaN, -0]), "[ inf -inf  nan  -0.]"],
  [np.array([1 / 3, 2 / 3, 1]), "[0.33333333 0.66666667 1.        ]"],
  [np.array([0.000000005, 1e-8].map((x) => x + 1)), "[1.         1.00000001]"],
  [np.array([true, false]), "[ True False]"],
  [np.array(true), "True"],
  [np.array(5), "5"],
  [np.array(1e16), "1e+16"],
  [np.array([1, -10, 100]), "[  1 -10 100]"],
  [np.zeros([2, 0]), "[]"],
  [np.zeros([1, 2, 2]), "[[[0. 0.]\n  [0. 0.]]]"],
])("str of %s is the same as in NumPy", (a: np.NDArray, text) => {
  expect(String(a)).toBe(text);
  expect(inspect(a)).toBe(text);
});

test("repr includes the type if the elements do not show it", () => {
  expect(np.array_repr(np.zeros([0, 3], "int64"))).toBe("array([], shape=(0, 3), dtype=int64)");
  expect(np.array_repr(np.array([]))).toBe("array([], dtype=float64)");
  expect(np.array_repr(np.eye(2))).toBe("array([[1., 0.],\n       [0., 1.]])");
  expect(np.array_repr(np.array(2.5))).toBe("array(2.5)");
});

test("long arrays are summarised, long lines wrap", () => {
  expect(`${np.arange(2000).div(7)}`).toBe(
    "[0.00000000e+00 1.42857143e-01 2.85714286e-01 ... 2.85285714e+02\n 2.85428571e+02 2.85571429e+02]",
  );
  expect(np.array_repr(np.arange(30))).toBe(
    "array([ 0,  1,  2,  3,  4,  5,  6,  7,  8,  9, 10, 11, 12, 13, 14, 15, 16,\n       17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29])",
  );
});

test("options apply to one call, or to all calls that follow", () => {
  const x = np.array([1e-16, 1, 2, 3]);
  expect(np.array2string(x, { precision: 2, separator: ",", suppress_small: true })).toBe(
    "[0.,1.,2.,3.]",
  );
  expect(np.array2string(np.arange(3), { formatter: { int: (i) => `<${i}>` } })).toBe(
    "[<0> <1> <2>]",
  );
  np.set_printoptions({ precision: 3, suppress: true });
  expect(`${np.array([1e-9, 2 / 3])}`).toBe("[0.    0.667]");
  expect(() => np.set_printoptions({ floatmode: "odd" as "fixed" })).toThrow(
    'floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal"',
  );
});
