import { expect, test } from "vitest";
import * as np from "../index.ts";

const grid = () => np.arange(12).reshape([3, 4]);

test("indices pick elements, rows and columns", () => {
  const A = grid();
  expect(A.at(1, 2)).toBe(6);
  expect(A.at(-1, -1)).toBe(11);
  expect(A.at(0).tolist()).toEqual([0, 1, 2, 3]);
  expect(A.at(":", 1).tolist()).toEqual([1, 5, 9]);
  expect(A.at("1:", "::2").tolist()).toEqual([
    [4, 6],
    [8, 10],
  ]);
});

test("slices and rows are views", () => {
  const A = grid();
  np.copyto(A.at(0), 7);
  np.copyto(A.slice(1, 2), np.array([1, 2, 3, 4]));
  A.set([2, "1:"], 0);
  A.set([2, 0], 5);
  A.set(-2, A.at(0));
  expect(A.tolist()).toEqual([
    [7, 7, 7, 7],
    [7, 7, 7, 7],
    [5, 0, 0, 0],
  ]);
});

test("slice counts like Python", () => {
  const v = np.arange(5);
  expect(v.slice(1, -1).tolist()).toEqual([1, 2, 3]);
  expect(v.slice(-2).tolist()).toEqual([3, 4]);
  expect(v.slice(undefined, undefined, -2).tolist()).toEqual([4, 2, 0]);
  expect(v.slice(3, 1).tolist()).toEqual([]);
  expect(() => v.slice(0, 5, 0)).toThrow("slice step cannot be zero");
  for (const [bound, shown] of [[null], [0.5], [NaN], ["1", '"1"']]) {
    const message = `slice: each bound must be a whole number, received ${shown ?? bound}`;
    expect(() => v.slice(bound as never)).toThrow(message);
    expect(() => v.slice(0, 5, bound as never)).toThrow(message);
  }
});

test("iterating an array gives rows, iterating a vector gives numbers", () => {
  expect(Array.from(grid(), (row) => row.sum())).toEqual([6, 22, 38]);
  expect([...np.array([1, 2])]).toEqual([1, 2]);
  expect(() => [...np.array(1)]).toThrow("iteration over a 0-d array");
});

test.each([
  [() => grid().at(3), "index 3 is out of bounds for axis 0 with size 3"],
  [() => grid().at(0, -5), "index -5 is out of bounds for axis 1 with size 4"],
  [
    () => (grid() as np.NDArray).at(0, 0, 0),
    "too many indices for array: array is 2-dimensional, but 3 were indexed",
  ],
  [
    () => grid().at(0.5),
    'only integers, slices (":", "1:3", "::2"), "...", null, and lists or arrays of integers or bools are valid indices, received 0.5',
  ],
  [
    () => grid().at("first:"),
    'only integers, slices (":", "1:3", "::2"), "...", null, and lists or arrays of integers or bools are valid indices, received "first:"',
  ],
])("%s throws NumPy's message", (run, message) => {
  expect(run).toThrow(new np.IndexError(message));
});

test("set throws an error for values that do not fit", () => {
  expect(() => grid().set(0, np.zeros(3))).toThrow(
    "could not broadcast input array from shape (3,) into shape (4,)",
  );
  expect(() => grid().set([0, 0], np.zeros(3))).toThrow(
    "setting an array element with a sequence.",
  );
  expect(() => np.copyto(grid(), 0.5)).toThrow(
    "Cannot cast scalar from dtype('float64') to dtype('int64') according to the rule 'same_kind'",
  );
});

test('indices contain "..." at most once', () => {
  const message = "an index can only have a single ellipsis ('...')";
  const A = grid();
  expect(() => A.at("...", "...")).toThrow(new np.IndexError(message));
  expect(() => A.at("...", [0], "...")).toThrow(new np.IndexError(message));
  expect(() => A.set(["...", "..."], 1)).toThrow(new np.IndexError(message));
});
