import { floating, summing } from "../core/dtype.ts";
import { reduce, type Reducing, type Reduction } from "../core/reduce.ts";
import { checkAxes } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of, Reduced } from "../core/typed.ts";
import * as runs from "../kernels/reduce.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { divide } from "./arithmetic.ts";
import { floats } from "./floats.ts";

const total: Reduction = { name: "sum", run: runs.sum, down: runs.sumDown };
const average: Reduction = { ...total, name: "mean" };
/** For float32. */
const total32: Reduction = { ...total, run: runs.sum32, down: runs.sumDown32 };
const average32: Reduction = { ...total32, name: "mean" };
const largest: Reduction = {
  name: "max",
  run: runs.max,
  down: runs.maxDown,
  empty: "zero-size array to reduction operation maximum which has no identity",
};
const smallest: Reduction = {
  name: "min",
  run: runs.min,
  down: runs.minDown,
  empty: "zero-size array to reduction operation minimum which has no identity",
};

/**
 * The sum of all elements, as a number; or along one or more axes, as an array. Bools count as 0
 * and 1. (N, M) along axis 1 gives (N,), or (N, 1) with `keepdims`, which keeps the axis with size
 * 1. Floats are added pairwise, as in NumPy.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 40 np.sum(np.multiply(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5]), 1.1))
 * @numpy 20 np.sum(np.add(stream(s).rand(7 + s, 9).T, stream(s + 1).rand(9, 7 + s)))
 * @numpy 20 np.sum(np.sum(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5]), { axis: s % 3 })) == np.sum(np.sum(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5]), axis=s % 3))
 * @numpy 10 np.sum(np.where(np.greater(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5]), 0.1), np.sqrt(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5])), 0.3))
 * @numpy 15 np.sum(np.sum(np.transpose(stream(s).rand(5, 6, 7, 8 + s), [[3, 2, 1, 0], [2, 3, 0, 1], [1, 3, 0, 2]][s % 3]), { axis: [s % 2, 2] })) == np.sum(np.sum(np.transpose(stream(s).rand(5, 6, 7, 8 + s), [[3, 2, 1, 0], [2, 3, 0, 1], [1, 3, 0, 2]][s % 3]), axis=(s % 2, 2)))
 * @example
 * np.sum(np.array([[1, 2], [3, 4]])) // => 10
 * np.sum(np.array([[1, 2], [3, 4]]), { axis: 0 }) // => [4 6]
 * np.sum(np.ones([2, 3, 4]), { axis: [0, 2] }) // => [8. 8. 8.]
 */
export function sum<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function sum(a: Strided, options?: Reducing): Strided | number {
  return reduce(a.dtype === "float32" ? total32 : total, a, summing(a.dtype), options);
}

/**
 * The mean of all elements, as a number; or along one or more axes, as an array of floats: (N, M)
 * along axis 1 gives (N,), or (N, 1) with `keepdims`. The mean of no elements is NaN.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 20 np.mean(np.sqrt(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5])), { axis: [s % 2, 2] }) == np.mean(np.sqrt(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5])), axis=(s % 2, 2))
 * @numpy 20 np.mean(np.mean(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5]), { axis: s % 3, keepdims: true })) == np.mean(np.mean(np.transpose(stream(s).rand(4, 5, 6 + s), [[1, 2, 0], [2, 0, 1], [0, 2, 1], [1, 0, 2], [2, 1, 0]][s % 5]), axis=s % 3, keepdims=True))
 * @example
 * np.mean(np.array([[1, 2], [3, 4]])) // => 2.5
 * np.mean(np.array([[1, 2], [3, 4]]), { axis: 1 }) // => [1.5 3.5]
 */
export function mean<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function mean(a: Strided, options: Reducing = {}): Strided | number {
  const sums = reduce(a.dtype === "float32" ? average32 : average, a, floating(a.dtype), options);
  // Unlike a sum, a mean does not accept the axis 0 of a 0-d array, as in NumPy.
  if (a.ndim === 0) checkAxes([options.axis ?? []].flat(), 0);
  const count = a.size / (typeof sums === "number" ? 1 : sums.size);
  return floats(divide(sums as NDArray, count), a.dtype);
}

/**
 * The largest element, as a number; or along one or more axes, as an array: (N, M) along axis 1
 * gives (N,), or (N, 1) with `keepdims`. The result is NaN if an element is NaN.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError if there are no elements to choose from, and for a repeated axis
 * @example
 * np.max(np.array([[1, 2], [3, 4]])) // => 4
 * np.max(np.array([[1, 2], [3, 4]]), { axis: 0, keepdims: true }) // => [[3 4]]
 */
export function max<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function max(a: Strided, options?: Reducing): Strided | number {
  return reduce(largest, a, a.dtype, options);
}

/**
 * The smallest element, as a number; or along one or more axes, as an array: (N, M) along axis 1
 * gives (N,), or (N, 1) with `keepdims`. The result is NaN if an element is NaN.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError if there are no elements to choose from, and for a repeated axis
 * @example
 * np.min(np.array([[1, 2], [3, 4]])) // => 1
 */
export function min<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function min(a: Strided, options?: Reducing): Strided | number {
  return reduce(smallest, a, a.dtype, options);
}
