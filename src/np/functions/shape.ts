import { checkArray, checkCount } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { ordered } from "../core/ordered.ts";
import { newShape, reshaped } from "../core/reshape.ts";
import { checkAxis } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { NewShape, Reshape, Reshaped } from "../types/reshape.ts";
import type { Fit, Reverse } from "../types/shape.ts";

/**
 * The same elements, in row-major order, in another shape. One size may be -1; it is then computed
 * from the others: `[2, -1]` turns (2, 3, 4) into (2, 12). A view if the memory layout allows it,
 * otherwise a copy.
 *
 * @group shapes
 * @throws ValueError if the numbers of elements differ, or more than one size is -1
 * @example
 * np.reshape(np.arange(6), [2, -1]) // => [[0 1 2] [3 4 5]]
 */
export function reshape<A extends NDArray, const R extends NewShape>(
  a: A,
  shape: Reshape<Of<A>, R>,
): NDArray<Fit<Reshaped<Of<A>, R>>>;
export function reshape(a: Strided, shape: NewShape): Strided {
  checkCount("reshape", arguments, 2);
  checkArray("reshape", a);
  return reshaped(a, newShape(a.size, typeof shape === "number" ? [shape] : shape));
}

/**
 * The array with its axes reversed, or in the given order: `[1, 0, 2]` turns (A, B, C) into
 * (B, A, C). A view.
 *
 * @group shapes
 * @throws ValueError if `axes` does not name each axis once
 * @throws AxisError for an axis that the array does not have
 * @example
 * np.transpose(np.array([[1, 2, 3], [4, 5, 6]])) // => [[1 4] [2 5] [3 6]]
 */
export function transpose<A extends NDArray>(a: A): NDArray<Reverse<Of<A>>>;
export function transpose(a: NDArray, axes: readonly number[]): NDArray;
export function transpose(a: Strided, axes?: readonly number[]): Strided {
  checkArray("transpose", a);
  if (axes === undefined) return a.view(a.shape.toReversed(), a.strides.toReversed(), a.offset);
  if (axes.length !== a.ndim) throw new ValueError("axes don't match array");
  const order = axes.map((axis) => checkAxis(axis, a.ndim));
  if (new Set(order).size !== a.ndim) throw new ValueError("repeated axis in transpose");
  return ordered(a, order);
}
