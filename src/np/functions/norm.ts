import type { Reducing } from "../core/reduce.ts";
import type { ArrayLike, Of, Reduced } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axis } from "../types/reduce.ts";
import { multiply } from "./arithmetic.ts";
import { sqrt } from "./math.ts";
import { sum } from "./reduce.ts";

/**
 * The length: the root of the sum of squares, of all elements or along an axis.
 * Throws an AxisError for an axis that the array has not.
 *
 * @example
 * np.linalg.norm(np.array([3, 4])) // => 5
 * np.linalg.norm(np.array([[3, 4], [6, 8]]), { axis: 1 }) // => [ 5. 10.]
 */
export function norm<
  A extends NDArray,
  X extends number | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: Axis<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function norm(a: NDArray, options?: Reducing): ArrayLike {
  return sqrt(sum(multiply(a, a), options));
}
