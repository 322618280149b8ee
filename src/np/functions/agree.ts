import { unary, type Operand } from "../core/elementwise.ts";
import { sameShape } from "../core/shape.ts";
import type { ArrayLike, Each, Of } from "../core/typed.ts";
import { isNaN } from "../kernels/unary.ts";
import type { NDArray } from "../ndarray.ts";
import type { Fitting } from "../types/broadcast.ts";
import { add, multiply, subtract } from "./arithmetic.ts";
import { equal, less, less_equal } from "./compare.ts";
import { abs, maximum } from "./math.ts";
import { min } from "./reduce.ts";

/**
 * Whether each element is NaN, which is not even equal to itself: an array of bools, or 1 or 0 of a
 * number.
 *
 * @example
 * np.isnan(np.array([0, NaN])) // => [False True]
 */
export function isnan<A extends ArrayLike>(a: A): Each<A>;
export function isnan(a: Operand): Operand {
  return unary("isnan", isNaN, "bool", a);
}

/** How far apart two numbers may be: `atol + rtol * abs(b)`. */
export interface Tolerance {
  /** 1e-5 if not given. */
  rtol?: number;
  /** 1e-8 if not given. */
  atol?: number;
}

/**
 * Whether all elements of `a` are nearly those of `b`: `abs(a - b) <= atol + rtol * abs(b)`. NaN is
 * near nothing. Shapes broadcast.
 *
 * @throws ValueError where the shapes do not broadcast
 * @example
 * np.allclose(np.array([0.1 + 0.2, 1]), np.array([0.3, 1])) // => true
 */
export function allclose<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  tolerance?: Tolerance,
): boolean;
export function allclose(a: NDArray, b: NDArray, { rtol = 1e-5, atol = 1e-8 } = {}): boolean {
  const apart = abs(subtract(multiply(a, 1), b));
  const near = multiply(
    less_equal(apart, add(multiply(abs(b), rtol), atol)),
    less(apart, Infinity),
  );
  // Infinities that are equal are NaN apart.
  return all(maximum(near, equal(a, b)));
}

/**
 * Whether two arrays have the same shape and the same elements. NaN equals nothing.
 *
 * @example
 * np.array_equal(np.array([1, 2]), np.array([1, 2], "float64")) // => true
 */
export function array_equal(a: NDArray, b: NDArray): boolean {
  return sameShape(a.shape, b.shape) && all(equal(a, b));
}

function all(truths: ArrayLike): boolean {
  if (typeof truths === "number") return truths !== 0;
  return truths.size === 0 || min(truths) !== 0;
}
