import { expect, test } from "vitest";
import * as np from "../index.ts";

test("whole numbers give integers, fractions give floats, booleans give bools", () => {
  expect(np.array([1, 2]).dtype).toBe("int64");
  expect(np.array([1, 2.5]).dtype).toBe("float64");
  expect(np.array([true, false]).dtype).toBe("bool");
  expect(np.array([true, 2]).dtype).toBe("int64");
  expect(np.array([]).dtype).toBe("float64");
  expect(np.array([-0]).dtype).toBe("float64");
  expect(np.array([1e20]).dtype).toBe("float64");
});

test("values are cast to the given type", () => {
  expect(np.array([1.7, -1.7], "int64").tolist()).toEqual([1, -1]);
  expect(np.array([0, 2], "bool").tolist()).toEqual([false, true]);
  expect(() => np.array([1], "float3" as np.DType)).toThrow('data type "float3" not understood');
});

test("a number gives a 0-d array, an array is copied", () => {
  expect(np.array(5).shape).toEqual([]);
  const a = np.array([1, 2]);
  const b = np.array(a);
  np.add(b, 1, { out: b });
  expect(a.tolist()).toEqual([1, 2]);
});

test.each([
  [[[1, 2], [3]], "after 1 dimensions. The detected shape was (2,) + inhomogeneous part."],
  [[[1, 2], 3], "after 1 dimensions. The detected shape was (2,) + inhomogeneous part."],
  [
    [
      [[1], [2]],
      [[3], [4, 5]],
    ],
    "after 2 dimensions. The detected shape was (2, 2) + inhomogeneous part.",
  ],
  [[[[1], [2]], [[3]]], "after 1 dimensions. The detected shape was (2,) + inhomogeneous part."],
  [[[1], [2, 3], []], "after 1 dimensions. The detected shape was (3,) + inhomogeneous part."],
])("ragged rows throw NumPy's message: %j", (data, end) => {
  const loose: (data: never) => np.NDArray = np.array;
  expect(() => loose(data as never)).toThrow(
    `setting an array element with a sequence. The requested array has an inhomogeneous shape ${end}`,
  );
});

test("values other than numbers and booleans throw an error", () => {
  const loose: (data: never) => np.NDArray = np.array;
  expect(() => loose(["1"] as never)).toThrow(
    'array: expected numbers in nested lists, received "1"',
  );
});
