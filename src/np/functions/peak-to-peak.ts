import { checkArray, checkOptions } from "../core/arguments.ts";
import type { Reducing } from "../core/reduce.ts";
import type { ArrayLike, Of, Reduced } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { subtract } from "./arithmetic.ts";
import { max, min } from "./reduce.ts";

/**
 * The largest element minus the smallest ("peak to peak"); or along one or more axes, an array of
 * these: (N, M) along axis 1 gives (N,), or (N, 1) with `keepdims`.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError if there are no elements, and for a repeated axis
 * @throws TypeError for bools
 * @numpy 20 np.ptp(fuzz(s, 'unit'))
 * @numpy 40 np.ptp(fuzz(s, 'int'), { axis: s % 5 - 2, keepdims: s % 2 === 1 }) == np.ptp(fuzz(s, 'int'), axis=s % 5 - 2, keepdims=s % 2 == 1)
 * @numpy 20 np.ptp(fuzz(s, 'single', 3), { axis: [0, 2] }) == np.ptp(fuzz(s, 'single', 3), axis=(0, 2))
 * @numpy 10 np.ptp(fuzz(s, 'bool'))
 * @example
 * np.ptp(np.array([4, 1, 9])) // => 8
 * np.ptp(np.array([[1, 2], [3, 8]]), { axis: 1 }) // => [1 5]
 */
export function ptp<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function ptp(a: NDArray, options: Reducing = {}): ArrayLike {
  checkArray("ptp", a);
  checkOptions("ptp", options, "axis", "keepdims");
  const kept = { ...options, keepdims: true };
  const spread = subtract(max(a, kept) as NDArray, min(a, kept) as NDArray);
  return max(spread, options);
}
