import { expect, test } from "vitest";
import * as np from "../index.ts";

const A = np.array([
  [1, 2],
  [3, 4],
]);

test("an operation takes arrays and numbers on either side", () => {
  expect(A.add(10).tolist()).toEqual([
    [11, 12],
    [13, 14],
  ]);
  expect(np.subtract(1, A).tolist()).toEqual([
    [0, -1],
    [-2, -3],
  ]);
  expect(np.add(1, 2)).toBe(3);
});

test("shapes broadcast over any rank, views included", () => {
  const b = np.array([5, 1000]);
  expect(`${A.mul(b)}`).toBe("[[   5 2000]\n [  15 4000]]");
  expect(A.T.add(A).tolist()).toEqual([
    [2, 5],
    [5, 8],
  ]);
  const cube = np.arange(8).reshape([2, 2, 2]);
  expect(cube.add(cube.T).tolist()).toEqual([
    [
      [0, 5],
      [4, 9],
    ],
    [
      [5, 10],
      [9, 14],
    ],
  ]);
  expect(np.zeros([3, 1, 2]).add(np.zeros([4, 1])).shape).toEqual([3, 4, 2]);
});

test("types are promoted as in NumPy", () => {
  expect(A.add(1).dtype).toBe("int64");
  expect(A.add(0.5).dtype).toBe("float64");
  expect(A.div(1).dtype).toBe("float64");
  const yes = np.array([true, false]);
  expect(np.array_repr(yes.add(yes))).toBe("array([ True, False])");
  expect(() => yes.sub(yes)).toThrow("numpy boolean subtract");
  expect(() => yes.neg()).toThrow("numpy boolean negative");
});

test("integers are never -0", () => {
  expect(np.array([0]).mul(-1).div(1).tolist()).toEqual([0]);
  expect(np.negative(np.array([0])).tolist()).toEqual([0]);
});

test("integer powers are exact and throw an error for a negative exponent", () => {
  expect(np.power(np.array([3, 10]), np.array([33, 15])).tolist()).toEqual([3 ** 33, 1e15]);
  expect(() => np.power(A, -1)).toThrow("Integers to negative integer powers are not allowed.");
  expect(`${np.power(np.array([1, -1], "float64"), Infinity)}`).toBe("[1. 1.]");
});

test("shapes that do not fit throw NumPy's message", () => {
  const wide: np.NDArray = np.zeros([2, 3]);
  expect(() => wide.add(A)).toThrow(
    new np.ValueError("operands could not be broadcast together with shapes (2,3) (2,2)"),
  );
});

test("out receives the result, whatever its memory layout", () => {
  const x = np.array([1, 2, 3]);
  expect(np.add(x, 1, { out: x })).toBe(x);
  expect(x.tolist()).toEqual([2, 3, 4]);
  const square = np.array([
    [1, 2],
    [3, 4],
  ]);
  np.add(square, square.T, { out: square });
  expect(square.tolist()).toEqual([
    [2, 5],
    [5, 8],
  ]);
  np.multiply(square, 2, { out: square.T });
  expect(square.tolist()).toEqual([
    [4, 10],
    [10, 16],
  ]);
});

test("out must have the result's shape and type", () => {
  const float = np.zeros([2, 2]);
  expect(() => np.add(A, float, { out: np.zeros([2, 2], "int64") })).toThrow(
    "Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64') with casting rule 'same_kind'",
  );
  expect(() => np.add(A, float, { out: np.zeros(2) })).toThrow(
    "non-broadcastable output operand with shape (2,) doesn't match the broadcast shape (2,2)",
  );
});
