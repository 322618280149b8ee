import { expect, test } from "vitest";
import * as np from "../index.ts";

const A = np.zeros([2, 3]);
/** A list, which Python accepts and the types here do not. */
const list = [1, 2] as never;
const axis = 0 as never;

test.each<[call: () => unknown, message: string]>([
  [() => np.add(A, list), "add: expected an array or a number, received a list: "],
  [() => A.mul(list), "multiply: expected an array or a number, received a list: "],
  [() => np.divide(list, 2), "divide: expected an array or a number, received a list: "],
  [() => np.exp(list), "exp: expected an array or a number, received a list: "],
  [() => np.less(A, undefined as never), "less: expected an array or a number, received undefined"],
  [() => np.add(A, "1" as never), "add: expected an array or a number, received 1"],
  [() => np.dot(list, list), "dot: expected an array, received a list: "],
  [() => np.matmul(A, list), "matmul: expected an array, received a list: "],
  [() => np.sum(list), "sum: expected an array, received a list: "],
  [() => np.mean(list), "mean: expected an array, received a list: "],
  [() => np.argmax(list), "argmax: expected an array, received a list: "],
  [() => np.reshape(list, [2, 1]), "reshape: expected an array, received a list: "],
  [() => np.transpose(list), "transpose: expected an array, received a list: "],
  [() => np.concatenate([list]), "concatenate: expected an array, received a list: "],
  [() => np.take(list, 0), "take: expected an array, received a list: "],
  [() => np.sort(list), "sort: expected an array, received a list: "],
  [() => np.cumsum(list), "cumsum: expected an array, received a list: "],
  [() => np.unique(list), "unique: expected an array, received a list: "],
  [() => np.linalg.norm(list), "norm: expected an array, received a list: "],
  [() => np.where(list, 1, 0), "where: expected an array, received a list: "],
  [() => np.where(A, list, 0), "where: expected an array or a number, received a list: "],
  [() => np.outer(A, 3 as never), "outer: expected an array, received 3"],
  [() => np.copyto(A, list), "copyto: expected an array or a number, received a list: "],
])("%s throws an error for a value that is not an array", (call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

test.each<[call: () => unknown, message: string]>([
  [() => A.sum(axis), "sum: pass options in an object, as in { axis: 0 }, received 0"],
  [
    () => np.mean(A, [0, 1] as never),
    "mean: pass options in an object, as in { axis: [0, 1] }, received [0, 1]",
  ],
  [() => np.argmax(A, axis), "argmax: pass options in"],
  [() => np.concatenate([A, A], axis), "concatenate: pass options in"],
  [() => np.stack([A, A], axis), "stack: pass options in"],
  [() => np.sort(A, axis), "sort: pass options in"],
  [() => np.argsort(A, axis), "argsort: pass options in"],
  [() => np.cumsum(A, axis), "cumsum: pass options in"],
  [() => np.take(A, [0], axis), "take: pass options in"],
  [() => np.linalg.norm(A, axis), "norm: pass options in"],
])("%s throws an error for an option outside an object", (call, message) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(message);
});

test("arrays and sizes passed as separate arguments throw an error", () => {
  expect(() => np.concatenate(A as never, A as never)).toThrow(
    new TypeError("concatenate: expected a list of arrays, received one array"),
  );
  const reshape = (...sizes: number[]) => A.reshape(...(sizes as [never]));
  expect(() => reshape(3, 2)).toThrow(
    new TypeError("reshape: pass sizes in a list, as in [3, 2], received 3, 2"),
  );
});
