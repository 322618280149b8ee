import { checkArray } from "../core/arguments.ts";
import type { Reducing } from "../core/reduce.ts";
import type { ArrayLike, Of, Reduced } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { divide } from "./arithmetic.ts";
import { equal } from "./compare.ts";
import { sum } from "./reduce.ts";
import { floats } from "./floats.ts";
import { where } from "./where.ts";

/**
 * The sum of all elements that are not NaN, as a number; or along one or more axes, as an array. See
 * `np.sum`, which explains the options.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 30 np.nansum(fuzz(s, 'special'))
 * @numpy 40 np.nansum(fuzz(s, 'special'), { axis: s % 5 - 2, keepdims: s % 2 === 1 }) == np.nansum(fuzz(s, 'special'), axis=s % 5 - 2, keepdims=s % 2 == 1)
 * @example
 * np.nansum(np.array([1, NaN, 2.5])) // => 3.5
 */
export function nansum<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function nansum(a: NDArray, options?: Reducing): ArrayLike {
  checkArray("nansum", a);
  return sum(withoutNaN(a), options);
}

/**
 * The mean of all elements that are not NaN, as a number; or along one or more axes, as an array of
 * floats. NaN if all elements are. See `np.mean`, which explains the options.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 30 np.nanmean(fuzz(s, 'special'))
 * @numpy 40 np.nanmean(fuzz(s, 'special'), { axis: s % 5 - 2, keepdims: s % 2 === 1 }) == np.nanmean(fuzz(s, 'special'), axis=s % 5 - 2, keepdims=s % 2 == 1)
 * @example
 * np.nanmean(np.array([1, NaN, 3])) // => 2
 */
export function nanmean<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function nanmean(a: NDArray, options?: Reducing): ArrayLike {
  checkArray("nanmean", a);
  const count: ArrayLike = sum(equal(a, a) as NDArray, options);
  const means = divide(sum(withoutNaN(a), options) as NDArray, count as NDArray);
  return floats(means, a.dtype);
}

/** A copy with zeros in place of NaN. */
function withoutNaN(a: NDArray): NDArray {
  return where(equal(a, a), a, 0);
}
