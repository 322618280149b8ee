import { expect, test } from "vitest";
import * as np from "../index.ts";

const A = np.arange(6).reshape([2, 3]);

test("reshape and T are views", () => {
  const b = np.zeros(4);
  const square = b.reshape([2, 2]).T;
  np.add(
    square,
    np.array([
      [1, 2],
      [3, 4],
    ]),
    { out: square },
  );
  expect(b.tolist()).toEqual([1, 3, 2, 4]);
});

test("reshape copies if no strides give the new shape", () => {
  const flat = A.T.reshape(-1);
  expect(flat.tolist()).toEqual([0, 3, 1, 4, 2, 5]);
  np.add(flat, 1, { out: flat });
  expect(A.tolist()).toEqual([
    [0, 1, 2],
    [3, 4, 5],
  ]);
});

test("reshape returns a view for axes of size 1 and for split axes", () => {
  const grid = np.zeros([4, 6]);
  const view: np.NDArray = grid.T.reshape([2, 3, 1, 4]);
  np.add(view, 1, { out: view });
  expect(grid.tolist()).toEqual(np.ones([4, 6]).tolist());
});

test.each([
  [[4, 2], "cannot reshape array of size 6 into shape (4,2)"],
  [[4, -1], "cannot reshape array of size 6 into shape (4,newaxis)"],
  [[-1, -1], "can only specify one unknown dimension"],
  [[4], "cannot reshape array of size 6 into shape (4,)"],
  [[0, -1], "cannot reshape array of size 6 into shape (0,newaxis)"],
])("reshape to %j throws NumPy's message", (shape, message) => {
  expect(() => A.reshape(shape)).toThrow(new np.ValueError(message));
});

test("reshape throws an error for a size that is not a whole number", () => {
  const message = "reshape: each size must be a whole number, received 1.5";
  expect(() => A.reshape([1.5, 4])).toThrow(new TypeError(message));
});

test("transpose accepts an order of axes", () => {
  const cube: np.NDArray = np.arange(6).reshape([1, 2, 3]);
  expect(cube.transpose([1, 0, 2]).shape).toEqual([2, 1, 3]);
  expect(cube.transpose([-1, 0, 1]).shape).toEqual([3, 1, 2]);
  expect(() => cube.transpose([0, 0, 1])).toThrow("repeated axis in transpose");
  expect(() => cube.transpose([0])).toThrow("axes don't match array");
});
