import { checkArray, checkCount, checkOptions } from "../core/arguments.ts";
import { copyOf } from "../core/copy.ts";
import { checkAxis } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { astype } from "./astype.ts";
import { reshape, transpose } from "./shape.ts";

/**
 * The elements in ascending order along an axis, by default the last. NaN comes last. A copy.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have; a 0-d array has none
 * @example
 * np.sort(np.array([[3, 1, 2], [9, 7, 8]])) // => [[1 2 3] [7 8 9]]
 */
export function sort<A extends NDArray>(a: A, options?: { axis?: number }): NDArray<Of<A>>;
export function sort(a: Strided, options: { axis?: number } = {}): Strided {
  return alongRows("sort", a, options, sortRow);
}

/** Sorts a row in place, zeros of either sign as equals in the order in which they were. */
function sortRow(row: Float64Array): void {
  const zeros = row.filter((x) => x === 0);
  row.sort();
  if (zeros.length > 0) row.set(zeros, row.indexOf(0));
}

/**
 * The positions that sort the elements in ascending order along an axis, by default the last, in
 * the shape of `a`. Equal elements keep their order; NaN comes last.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @example
 * np.argsort(np.array([30, 10, 20])) // => [1 2 0]
 */
export function argsort<A extends NDArray>(a: A, options?: { axis?: number }): NDArray<Of<A>>;
export function argsort(a: Strided, options: { axis?: number } = {}): Strided {
  if (a.ndim === 0) return argsort(reshape(a as NDArray, 1), options);
  const places = alongRows("argsort", a, options, (row) => {
    const isNaN = (i: number) => Number(row[i] !== row[i]);
    const order = Array.from(row.keys());
    row.set(order.sort((i, j) => row[i] - row[j] || isNaN(i) - isNaN(j)));
  });
  return astype(places, "int64");
}

/**
 * The distinct values of an array in ascending order, as a vector.
 *
 * @group reductions
 * @example
 * np.unique(np.array([[3, 1], [1, 2]])) // => [1 2 3]
 */
export function unique(a: NDArray): NDArray<[number]>;
export function unique(a: Strided): Strided {
  checkCount("unique", arguments, 1);
  checkArray("unique", a);
  const { buffer, offset, size } = sort(reshape(a as NDArray, -1));
  const values = buffer
    .subarray(offset, offset + size)
    .filter((x, i, sorted) => i === 0 || (x !== sorted[i - 1] && sorted[i - 1] === sorted[i - 1]));
  const result = a.fresh([values.length], a.dtype);
  result.buffer.set(values, result.offset);
  return result;
}

/** A copy in which `change` has been applied to each row along an axis, in place. */
function alongRows(
  name: string,
  a: Strided,
  options: { axis?: number },
  change: (row: Float64Array) => void,
): Strided {
  checkArray(name, a);
  checkOptions(name, options, "axis");
  const { axis = -1 } = options;
  const along = checkAxis(axis, a.ndim);
  const last = a.ndim - 1;
  const order = a.shape.map((_, i) => (i === along ? last : i === last ? along : i));
  const copy = copyOf(transpose(a as NDArray, order));
  const length = a.shape[along];
  for (let p = copy.offset; p < copy.offset + copy.size; p += length) {
    change(copy.buffer.subarray(p, p + length));
  }
  return transpose(copy as NDArray, order);
}
