import * as np from "np";
import { expect, test } from "vitest";
import { numericalGradient } from "./index.ts";

test("numericalGradient changes each element in place, also of a view, and restores it", () => {
  const A = np.arange(6).astype("float64").reshape([2, 3]);
  const column = A.at(":", 1);
  const gradient = numericalGradient(() => A.mul(A).sum(), column);
  expect(gradient.tolist()).toEqual([expect.closeTo(2, 8), expect.closeTo(8, 8)]);
  expect(A.tolist()).toEqual([[0, 1, 2], [3, 4, 5]]); // prettier-ignore
});

test("numericalGradient calls f twice for each element, with that element changed", () => {
  const x = np.zeros([2, 2]);
  const seen: unknown[] = [];
  numericalGradient((at) => seen.push(at.tolist()), x);
  expect(seen).toHaveLength(8);
  expect(seen.slice(2, 4)).toEqual([[[0, 1e-4], [0, 0]], [[0, -1e-4], [0, 0]]]); // prettier-ignore
});

test("numericalGradient throws an error for integers, which cannot change by h", () => {
  expect(() => numericalGradient((x) => x.sum(), np.array([3, 4]))).toThrow(
    'numericalGradient: x must be of type "float64", received "int64"',
  );
});
