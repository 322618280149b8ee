import { expect, test } from "vitest";
import * as np from "../index.ts";

const A: np.NDArray = np.arange(6).reshape([2, 3]);

test("dot gives a number for vectors and the matrix product for matrices", () => {
  expect(np.array([1, 2, 3]).dot(np.array([4, 5, 6]))).toBe(32);
  expect(A.dot(A.T).tolist()).toEqual([
    [5, 14],
    [14, 50],
  ]);
  expect(A.dot(np.array([1, 0, 2])).tolist()).toEqual([4, 13]);
  expect(np.dot(2, 3)).toBe(6);
});

test("dot with more axes sums over the last and the second-to-last", () => {
  const cube: np.NDArray = np.arange(12).reshape([2, 2, 3]);
  const result = np.dot(cube, np.arange(12).reshape([2, 3, 2]));
  expect(result.shape).toEqual([2, 2, 2, 2]);
  expect(`${result.reshape([4, 4])}`).toBe(
    "[[ 10  13  28  31]\n [ 28  40 100 112]\n [ 46  67 172 193]\n [ 64  94 244 274]]",
  );
});

test("matmul treats the axes before the last two as batches", () => {
  const cube: np.NDArray = np.arange(12).reshape([2, 2, 3]);
  expect(np.matmul(cube, np.arange(6).reshape([3, 2])).tolist()).toEqual([
    [
      [10, 13],
      [28, 40],
    ],
    [
      [46, 67],
      [64, 94],
    ],
  ]);
  expect(np.matmul(A, np.array([1, 1, 1])).tolist()).toEqual([3, 12]);
});

test("a product over an inner axis of size 0 is zero", () => {
  expect(
    np
      .zeros([2, 0])
      .dot(np.zeros([0, 2]))
      .tolist(),
  ).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

test.each([
  [() => A.dot(A), "shapes (2,3) and (2,3) not aligned: 3 (dim 1) != 2 (dim 0)"],
  [
    () => np.dot(np.zeros(3) as np.NDArray, np.zeros(2)),
    "shapes (3,) and (2,) not aligned: 3 (dim 0) != 2 (dim 0)",
  ],
  [
    () => A.matmul(A),
    "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size 2 is different from 3)",
  ],
  [
    () => np.matmul(A, 3 as never),
    "matmul: Input operand 1 does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)",
  ],
  [
    () => np.matmul(np.zeros([2, 2, 3]), np.zeros([3, 3, 2])),
    "operands could not be broadcast together with remapped shapes [original->remapped]: (2,2,3)->(2,newaxis,newaxis) (3,3,2)->(3,newaxis,newaxis)  and requested shape (2,2)",
  ],
])("%s throws NumPy's message", (run, message) => {
  expect(run).toThrow(new np.ValueError(message));
});

test("an order of a norm that is neither a number nor a known text throws an error", () => {
  const norm = (ord: unknown) => () => np.linalg.norm(A, { ord: ord as never });
  expect(norm(null)).toThrow("norm: expected a number, received null");
  expect(norm([2])).toThrow("norm: expected a number, received [2]");
  expect(norm("1")).toThrow(new np.ValueError("Invalid norm order for matrices."));
});
