import { checkArray, checkOptions } from "../core/arguments.ts";
import type { Reducing } from "../core/reduce.ts";
import { checkAxes, sizeOf } from "../core/shape.ts";
import type { ArrayLike, Of, Reduced } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { divide, multiply, subtract } from "./arithmetic.ts";
import { floats } from "./floats.ts";
import { sqrt } from "./math.ts";
import { mean, sum } from "./reduce.ts";

/**
 * The variance of all elements, as a number; or along one or more axes, as an array: the mean of
 * `(a - mean(a))**2`. (N, M) along axis 1 gives (N,), or (N, 1) with `keepdims`. The sum of squares
 * is divided by the number of elements minus `ddof`, which is 0 by default.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 20 np.var(fuzz(s, 'unit'))
 * @numpy 40 np.var(fuzz(s, 'even'), { axis: s % 5 - 2, keepdims: s % 2 === 1, ddof: s % 2 }) == np.var(fuzz(s, 'even'), axis=s % 5 - 2, keepdims=s % 2 == 1, ddof=s % 2)
 * @numpy 20 np.var(fuzz(s, 'int', 3), { axis: [0, 2] }) == np.var(fuzz(s, 'int', 3), axis=(0, 2))
 * @example
 * np.var(np.array([1, 2, 3, 4])) // => 1.25
 * np.var(np.array([[1, 2], [3, 5]]), { axis: 1, ddof: 1 }) // => [0.5 2. ]
 */
function variance<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K; ddof?: number }): Reduced<A, X, K>;
function variance(a: NDArray, options?: Spread): ArrayLike {
  return spread("var", a, options);
}
export { variance as var };

/**
 * The standard deviation of all elements, as a number; or along one or more axes, as an array: the
 * square root of `np.var`, which explains the options.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 20 np.std(fuzz(s, 'unit'))
 * @numpy 40 np.std(fuzz(s, 'even'), { axis: s % 5 - 2, keepdims: s % 2 === 1, ddof: s % 2 }) == np.std(fuzz(s, 'even'), axis=s % 5 - 2, keepdims=s % 2 == 1, ddof=s % 2)
 * @numpy 20 np.std(fuzz(s, 'int', 3), { axis: [0, 2] }) == np.std(fuzz(s, 'int', 3), axis=(0, 2))
 * @example
 * np.std(np.array([1, 2, 3, 6])) // => 1.8708286933869707
 * np.std(np.array([[1, 3], [3, 5]]), { axis: 0, keepdims: true }) // => [[1. 1.]]
 */
export function std<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K; ddof?: number }): Reduced<A, X, K>;
export function std(a: NDArray, options?: Spread): ArrayLike {
  return floats(sqrt(spread("std", a, options)), a.dtype);
}

export type Spread = Reducing & { ddof?: number };

function spread(name: string, a: NDArray, options: Spread = {}): ArrayLike {
  checkArray(name, a);
  checkOptions(name, options, "axis", "keepdims", "ddof");
  const { ddof = 0, ...along } = options;
  const { axis } = along;
  const centre: NDArray = mean(a, { axis, keepdims: true });
  const apart: NDArray = subtract(a, centre);
  const total: ArrayLike = sum(multiply(apart, apart), along);
  const axes = axis === undefined ? undefined : checkAxes([axis].flat(), a.ndim);
  const count = axes === undefined ? a.size : sizeOf(axes.map((i) => a.shape[i]));
  return floats(divide(total, Math.max(count - ddof, 0)), a.dtype);
}
