import { binary, type Operand } from "../core/elementwise.ts";
import type { ArrayLike, Both, Of, Out } from "../core/typed.ts";
import * as loops from "../kernels/compare.ts";
import type { Fitting } from "../types/broadcast.ts";

/**
 * Whether `a == b`, element by element: an array of bools, or 1 or 0 for two numbers. Shapes
 * broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or not to the shape of `out`
 * @example
 * np.equal(np.array([1, 2, 3]), 2) // => [False True False]
 */
export function equal<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function equal(a: Operand, b: Operand, options?: Out): Operand {
  return binary("equal", loops.equal, "bool", a, b, options);
}

/**
 * Whether `a != b`, element by element: an array of bools, or 1 or 0 for two numbers. Shapes
 * broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or not to the shape of `out`
 * @example
 * np.not_equal(np.array([1, 2, 3]), 2) // => [ True False True]
 */
export function not_equal<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function not_equal(a: Operand, b: Operand, options?: Out): Operand {
  return binary("not_equal", loops.notEqual, "bool", a, b, options);
}

/**
 * Whether `a < b`, element by element: an array of bools, or 1 or 0 for two numbers. Shapes
 * broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or not to the shape of `out`
 * @example
 * np.less(np.array([1, 2, 3]), 2) // => [ True False False]
 */
export function less<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function less(a: Operand, b: Operand, options?: Out): Operand {
  return binary("less", loops.less, "bool", a, b, options);
}

/**
 * Whether `a <= b`, element by element: an array of bools, or 1 or 0 for two numbers. Shapes
 * broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or not to the shape of `out`
 * @example
 * np.less_equal(np.array([1, 2, 3]), 2) // => [ True True False]
 */
export function less_equal<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function less_equal(a: Operand, b: Operand, options?: Out): Operand {
  return binary("less_equal", loops.lessEqual, "bool", a, b, options);
}

/**
 * Whether `a > b`, element by element: an array of bools, or 1 or 0 for two numbers. Shapes
 * broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or not to the shape of `out`
 * @example
 * np.greater(np.array([1, 2, 3]), 2) // => [False False True]
 */
export function greater<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function greater(a: Operand, b: Operand, options?: Out): Operand {
  return binary("greater", loops.greater, "bool", a, b, options);
}

/**
 * Whether `a >= b`, element by element: an array of bools, or 1 or 0 for two numbers. Shapes
 * broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or not to the shape of `out`
 * @example
 * np.greater_equal(np.array([1, 2, 3]), 2) // => [False True True]
 */
export function greater_equal<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function greater_equal(a: Operand, b: Operand, options?: Out): Operand {
  return binary("greater_equal", loops.greaterEqual, "bool", a, b, options);
}
