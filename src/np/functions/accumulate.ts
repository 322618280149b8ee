import { checkArray, checkOptions } from "../core/arguments.ts";
import type { DType } from "../core/dtype.ts";
import { inverse, orderOf } from "../core/order.ts";
import { ordered } from "../core/ordered.ts";
import { checkAxis, sizeOf } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import { astype } from "./astype.ts";

/** Combines an element with the result before it. */
export type Combine = (before: number, x: number) => number;

/**
 * A new array in which each element is combined with the result before it along an axis. Its axes have
 * the order of memory, as in NumPy.
 */
export function accumulated(a: Strided, axis: number, dtype: DType, combine: Combine): Strided {
  const along = checkAxis(axis, a.ndim);
  const order = orderOf(a.ndim, [a]);
  if (order) {
    const results = accumulated(ordered(a, order), order.indexOf(along), dtype, combine);
    return ordered(results, inverse(order));
  }
  const result = astype(a, dtype);
  const { shape, buffer, offset, size } = result;
  const step = sizeOf(shape.slice(along + 1));
  const length = shape[along] * step;
  for (let i = 0, p = offset; i < size; i++, p++)
    if (i % length >= step) buffer[p] = combine(buffer[p - step], buffer[p]);
  return result;
}

/**
 * The same for the method `accumulate` of a function, along the first axis by default.
 *
 * @throws TypeError for a 0-d array, and for an unknown option
 */
export function running(
  name: string,
  a: Strided,
  options: { axis?: number } | undefined,
  dtype: DType,
  combine: Combine,
): Strided {
  checkArray(name, a);
  checkOptions(name, options, "axis");
  const { axis = 0 } = options ?? {};
  if (a.ndim === 0 && (axis === 0 || axis === -1)) {
    throw new TypeError("cannot accumulate on a scalar");
  }
  return accumulated(a, axis, dtype, combine);
}
