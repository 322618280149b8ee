import { checkArray, checkOptions } from "../core/arguments.ts";
import { copyOf } from "../core/copy.ts";
import { ValueError } from "../core/errors.ts";
import { reducedShape, runRows, type Along } from "../core/reduce.ts";
import { scalarOr } from "../core/scalar-or.ts";
import { checkAxis } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of, Reduced } from "../core/typed.ts";
import * as runs from "../kernels/reduce.ts";
import type { ReduceKernel } from "../kernels/types.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axis } from "../types/reduce.ts";

/**
 * The position of the largest element, counted in row-major order; or along an axis, an array of
 * positions: (N, M) along axis 1 gives (N,), or (N, 1) with `keepdims`. If several elements are the
 * largest, it is the first of them. NaN counts as the largest.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError if there are no elements to choose from
 * @example
 * np.argmax(np.array([[1, 9], [3, 4]])) // => 1
 * np.argmax(np.array([[1, 9], [3, 4]]), { axis: 1 }) // => [1 1]
 */
export function argmax<
  A extends NDArray,
  X extends number | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: Axis<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function argmax(a: Strided, options?: Along): Strided | number {
  return position("argmax", runs.argmax, a, options);
}

/**
 * The position of the smallest element, counted in row-major order; or along an axis, an array of
 * positions: (N, M) along axis 1 gives (N,), or (N, 1) with `keepdims`. If several elements are the
 * smallest, it is the first of them. NaN counts as the smallest.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError if there are no elements to choose from
 * @example
 * np.argmin(np.array([[5, 9], [3, 4]])) // => 2
 */
export function argmin<
  A extends NDArray,
  X extends number | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: Axis<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function argmin(a: Strided, options?: Along): Strided | number {
  return position("argmin", runs.argmin, a, options);
}

function position(
  name: string,
  run: ReduceKernel,
  a: Strided,
  options: Along = {},
): Strided | number {
  checkArray(name, a);
  checkOptions(name, options, "axis", "keepdims");
  const { axis, keepdims = false } = options;
  if (a.ndim === 0 && axis !== undefined) checkAxis(axis, 1);
  const along = axis === undefined || a.ndim === 0 ? undefined : checkAxis(axis, a.ndim);
  const n = along === undefined ? a.size : a.shape[along];
  const shape =
    along === undefined
      ? a.shape.flatMap(() => (keepdims ? [1] : []))
      : reducedShape(a.shape, along, keepdims);
  const out = a.fresh(shape, "int64");
  if (n === 0) throw new ValueError(`attempt to get ${name} of an empty sequence`);
  if (along !== undefined) {
    runRows(run, out, a, along);
  } else {
    const flat = a.contiguous ? a : copyOf(a);
    out.buffer[out.offset] = run(flat.buffer, flat.offset, flat.size, 1);
  }
  return scalarOr(out);
}
