import { expect, test } from "vitest";
import * as np from "../index.ts";

const singles = np.array([0.1, 0.7, 0.3, 1.2], "float32");
const rows = np.reshape(singles, [2, 2]);

test.each(["sum", "mean", "prod", "std", "var", "median", "nansum", "nanmean"] as const)(
  "np.%s of float32 is a float32, as a number and as an array",
  (name) => {
    const number = np[name](singles);
    expect(number).toBe(Math.fround(number));
    expect(np[name](rows, { axis: 0 }).dtype).toBe("float32");
    const kept = np[name](rows, { keepdims: true });
    expect([kept.dtype, kept.at(0, 0)]).toEqual(["float32", number]);
  },
);

test("a quantile of float32 is a float32, but several are float64 as their fractions", () => {
  const number = np.quantile(singles, 0.3);
  expect(number).toBe(Math.fround(number));
  expect(np.quantile(rows, 0.3, { axis: 0 }).dtype).toBe("float32");
  expect(np.quantile(rows, np.array([0.3, 0.5]), { axis: 0 }).dtype).toBe("float64");
});

test("int32 wraps in squares, differences and convolutions", () => {
  const large = np.array([2147483647, -2147483648], "int32");
  expect(np.square(large).tolist()).toEqual([1, 0]);
  expect(np.diff(large).tolist()).toEqual([1]);
  expect(np.convolve(large, np.array([1, 1], "int32")).tolist()).toEqual([
    2147483647, -1, -2147483648,
  ]);
  expect(np.convolve(large, np.array([2], "int32")).tolist()).toEqual([-2, 0]);
});

test("the product of bools over all axes is 1 or 0", () => {
  const bools = np.array([true, false]);
  expect(np.tensordot(bools, bools, 1)).toBe(1);
  expect(np.inner(bools, np.array([false, true]))).toBe(0);
});

test("np.square refuses bools, whose squares are int8 in NumPy", () => {
  expect(() => np.square(np.array([true]))).toThrow("square: expected numbers, received two bools");
});

test("np.repeat takes an array of counts", () => {
  expect(np.repeat(np.array([7, 8]), np.array([2, 1])).tolist()).toEqual([7, 7, 8]);
});
