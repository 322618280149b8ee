import { checkArrays, checkCount, checkOptions } from "../core/arguments.ts";
import { unary, type Operand } from "../core/elementwise.ts";
import { sameShape } from "../core/shape.ts";
import type { ArrayLike, Each, Of, Out } from "../core/typed.ts";
import { valuesOf } from "../core/values.ts";
import { isNaN } from "../kernels/unary.ts";
import type { NDArray } from "../ndarray.ts";
import type { Fitting } from "../types/broadcast.ts";
import { add, multiply, subtract } from "./arithmetic.ts";
import { equal, less, less_equal } from "./compare.ts";
import { abs } from "./math.ts";

/**
 * Whether each element is NaN, which is not equal even to itself: an array of bools, or 1 or 0 for
 * a number.
 *
 * @group comparison
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @example
 * np.isnan(np.array([0, NaN])) // => [False True]
 */
export function isnan<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function isnan(a: Operand, options?: Out): Operand {
  return unary("isnan", isNaN, "bool", a, options);
}

/** The largest allowed difference between two numbers: `atol + rtol * abs(b)`. */
export interface Tolerance {
  /** The relative tolerance; 1e-5 by default. */
  rtol?: number;
  /** The absolute tolerance; 1e-8 by default. */
  atol?: number;
}

/**
 * Whether all elements of `a` and `b` are close: `abs(a - b) <= atol + rtol * abs(b)`. NaN is close
 * to no number, not even to NaN. Shapes broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast
 * @example
 * np.allclose(np.array([0.1 + 0.2, 1]), np.array([0.3, 1])) // => true
 */
export function allclose<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  tolerance?: Tolerance,
): boolean;
export function allclose(a: NDArray, b: NDArray, tolerance: Tolerance = {}): boolean {
  checkOptions("allclose", tolerance, "rtol", "atol");
  const { rtol = 1e-5, atol = 1e-8 } = tolerance;
  const apart = abs(subtract(multiply(a, 1), b));
  const near = multiply(
    less_equal(apart, add(multiply(abs(b), rtol), atol)),
    less(apart, Infinity),
  );
  // The difference of two equal infinities is NaN.
  return all(add(near, equal(a, b)));
}

/**
 * Whether two arrays have the same shape and the same elements. NaN is not equal to any number,
 * including NaN.
 *
 * @group comparison
 * @numpy 40 Number(np.array_equal(fuzz(s, 'special'), fuzz(s, 'special').T.T)) == np.array_equal(fuzz(s, 'special'), fuzz(s, 'special').T.T)
 * @example
 * np.array_equal(np.array([1, 2]), np.array([1, 2], "float64")) // => true
 */
export function array_equal(a: NDArray, b: NDArray): boolean {
  checkCount("array_equal", arguments, 2);
  checkArrays("array_equal", [a, b]);
  return sameShape(a.shape, b.shape) && all(equal(a, b));
}

function all(truths: ArrayLike): boolean {
  if (typeof truths === "number") return truths !== 0;
  return !valuesOf(truths).includes(0);
}
