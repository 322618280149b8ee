import { expect, test } from "vitest";
import * as np from "../index.ts";

const signed = () => np.array([1, -2, 3]);
const grid = () => np.arange(6).reshape([2, 3]);

test("an array of bools picks the elements where it is true, or rows", () => {
  const A = grid();
  expect(A.at(np.greater(A, 2)).tolist()).toEqual([3, 4, 5]);
  expect(A.T.at(np.greater(A, 2).T).tolist()).toEqual([3, 4, 5]);
  expect(A.at(np.array([false, true])).tolist()).toEqual([[3, 4, 5]]);
  expect(A.at(":", "::-1").at(np.equal(A, 0)).tolist()).toEqual([2]);
});

test("an array of whole numbers picks rows, in its own shape", () => {
  const A = grid();
  expect(A.at(np.array([1, 0, -1])).tolist()).toEqual([
    [3, 4, 5],
    [0, 1, 2],
    [3, 4, 5],
  ]);
  expect(
    signed()
      .at(np.array([[0], [2]]))
      .tolist(),
  ).toEqual([[1], [3]]);
});

test("what an array picks is a copy", () => {
  const a = signed();
  a.at(np.less(a, 0)).set(0, 7);
  expect(a.tolist()).toEqual([1, -2, 3]);
});

test("set with bools writes only where they are true", () => {
  const a = signed();
  a.set(np.less(a, 0), 0);
  expect(a.tolist()).toEqual([1, 0, 3]);
  a.set([np.greater(a, 0)] as never, np.array([8.5, 9]));
  expect(a.tolist()).toEqual([8, 0, 9]);
  const A = grid();
  A.T.set(np.array([true, false, true]), np.array([-1, -2]));
  expect(A.tolist()).toEqual([
    [-1, 1, -1],
    [-2, 4, -2],
  ]);
});

test("set with positions writes rows, the last of equals wins", () => {
  const A = grid();
  A.set(np.array([1, 1]), np.array([[1], [2]]));
  expect(A.tolist()).toEqual([
    [0, 1, 2],
    [2, 2, 2],
  ]);
});

test("nothing is written where the value does not fit", () => {
  const a = signed();
  expect(() => a.set(np.greater(a, 0), np.array([1, 2, 3]))).toThrow(
    "cannot assign 3 input values to the 2 output values where the mask is true",
  );
  expect(() => a.set(np.array([0, 1]), np.array([1, 2, 3]))).toThrow(
    "shape mismatch: value array of shape (3,) could not be broadcast to indexing result of shape (2,)",
  );
  expect(() => a.set(0, [1, 2] as never)).toThrow(
    "set: expected an array or a number, received a list",
  );
  expect(a.tolist()).toEqual([1, -2, 3]);
});

test.each<[index: np.NDArray, message: string]>([
  [np.array([0.5, 1, 2]), "arrays used as indices must be of integer (or boolean) type"],
  [
    np.array([true, false]),
    "boolean index did not match indexed array along axis 0; size of axis is 3 but size of corresponding boolean axis is 2",
  ],
  [np.array([[true]]), "too many indices for array: array is 1-dimensional, but 2 were indexed"],
  [np.array([0, 3]), "index 3 is out of bounds for axis 0 with size 3"],
])("an array that selects nothing that is there is refused", (index, message) => {
  const a = signed();
  expect(() => a.at(index)).toThrow(new np.IndexError(message));
  expect(() => a.set(index, 0)).toThrow(new np.IndexError(message));
  expect(a.tolist()).toEqual([1, -2, 3]);
});

test("a list selects as an array of its numbers or bools does", () => {
  const A = grid();
  expect(A.at([1, 0]).tolist()).toEqual(A.at(np.array([1, 0])).tolist());
  expect(A.at([false, true]).tolist()).toEqual([[3, 4, 5]]);
  expect(A.at(":", [2, 0]).tolist()).toEqual([
    [2, 0],
    [5, 3],
  ]);
  expect(A.at([1, 0], [2, 1]).tolist()).toEqual([5, 1]);
  expect(A.at([[0], [1]], [0, 2]).tolist()).toEqual([
    [0, 2],
    [3, 5],
  ]);
  expect(A.at([]).shape).toEqual([0, 3]);
});

test("a list of indices for set has one index per axis, and may contain lists", () => {
  const A = grid();
  A.set([0, 2], 9);
  A.set([[1], [0, 1]], -1);
  expect(A.tolist()).toEqual([
    [0, 1, 9],
    [-1, -1, 5],
  ]);
});

test("the axes of arrays come where they are, or first if they are apart", () => {
  const C = np.zeros([2, 3, 4, 5]);
  expect(C.at(":", [0, 1], [1, 0]).shape).toEqual([2, 2, 5]);
  expect(C.at(":", [0, 1], ":", [1, 0]).shape).toEqual([2, 2, 4]);
  expect(C.at(0, ":", [1, 2, 3]).shape).toEqual([3, 3, 5]);
});

test("a new axis and an ellipsis give a view", () => {
  const A = grid();
  const view = A.at("...", null);
  expect(view.shape).toEqual([2, 3, 1]);
  (A.at("...", 0) as np.NDArray).set(0, 7);
  expect(A.at(0, 0)).toBe(7);
  expect(A.at(null).shape).toEqual([1, 2, 3]);
});

test("add.at adds the values of repeated elements", () => {
  const a = np.zeros(3);
  np.add.at(a, [[0, 2, 0]], np.array([1, 2, 3]));
  np.add.at(a, np.array([2, 2]), 0.5);
  expect(a.tolist()).toEqual([4, 0, 3]);
  expect(() => np.add.at(np.zeros(2, "int64"), [0], 0.5)).toThrow(
    "Cannot cast ufunc 'add' output from dtype('float64') to dtype('int64')",
  );
  expect(() => np.add.at(a, [[0, 5]], 1)).toThrow("index 5 is out of bounds for axis 0");
  expect(() => np.add.at(a, [[0, 1]], np.zeros(3))).toThrow(
    "array is not broadcastable to correct shape",
  );
  expect(a.tolist()).toEqual([4, 0, 3]);
});

test("what is no index is refused, and nothing is written", () => {
  const A = grid();
  expect(() => A.at([0.5])).toThrow("arrays used as indices must be of integer (or boolean) type");
  expect(() => A.at([0], [0, 1, 2, 0], [1])).toThrow("too many indices for array");
  expect(() => A.at([0, 1], [0, 1, 2])).toThrow(
    "shape mismatch: indexing arrays could not be broadcast together with shapes (2,) (3,)",
  );
  expect(() => A.set(true as never, 0)).toThrow("are valid indices, received true");
  expect(() => A.set([["0"]] as never, 0)).toThrow("index: expected numbers in nested lists");
  expect(A.tolist()).toEqual(grid().tolist());
});
