import { binary, unary, type Operand } from "../core/elementwise.ts";
import type { ArrayLike, Both, Each, Of, Out } from "../core/typed.ts";
import { each, eachPair } from "../kernels/each.ts";
import type { Fitting } from "../types/broadcast.ts";

/**
 * Whether `a` and `b` are both not zero, element by element: an array of
 * bools, or 1 or 0 for two numbers. Shapes broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @numpy 20 np.logical_and(*pair(s, 'int', 'int'))
 * @numpy 20 np.logical_and(*pair(s, 'bool', 'even'))
 * @numpy 20 np.logical_and(*pair(s, 'special', 'special'))
 * @numpy 10 np.logical_and(fuzz(s, 'int'), s % 2)
 * @example
 * np.logical_and(np.array([1, 0, 2]), np.array([1, 1, 0])) // => [ True False False]
 */
export function logical_and<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function logical_and(a: Operand, b: Operand, options?: Out): Operand {
  return binary("logical_and", ands, "bool", a, b, options);
}

/**
 * Whether `a` or `b` is not zero, element by element: an array of
 * bools, or 1 or 0 for two numbers. Shapes broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @numpy 20 np.logical_or(*pair(s, 'int', 'int'))
 * @numpy 20 np.logical_or(*pair(s, 'bool', 'even'))
 * @numpy 20 np.logical_or(*pair(s, 'special', 'special'))
 * @numpy 10 np.logical_or(fuzz(s, 'int'), s % 2)
 * @example
 * np.logical_or(np.array([1, 0, 2]), np.array([0, 0, 5])) // => [ True False True]
 */
export function logical_or<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function logical_or(a: Operand, b: Operand, options?: Out): Operand {
  return binary("logical_or", ors, "bool", a, b, options);
}

/**
 * Whether one of `a` and `b` is not zero and the other is, element by element: an array of
 * bools, or 1 or 0 for two numbers. Shapes broadcast.
 *
 * @group comparison
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @numpy 20 np.logical_xor(*pair(s, 'int', 'int'))
 * @numpy 20 np.logical_xor(*pair(s, 'bool', 'even'))
 * @numpy 20 np.logical_xor(*pair(s, 'special', 'special'))
 * @numpy 10 np.logical_xor(fuzz(s, 'int'), s % 2)
 * @example
 * np.logical_xor(np.array([1, 0, 2]), np.array([0, 0, 5])) // => [ True False False]
 */
export function logical_xor<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function logical_xor(a: Operand, b: Operand, options?: Out): Operand {
  return binary("logical_xor", xors, "bool", a, b, options);
}

/**
 * Whether each element is zero: an array of bools, or 1 or 0 for a number.
 *
 * @group comparison
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @numpy 20 np.logical_not(fuzz(s, 'int'))
 * @numpy 20 np.logical_not(fuzz(s, 'bool'))
 * @numpy 20 np.logical_not(fuzz(s, 'special'))
 * @example
 * np.logical_not(np.array([1, 0, 2])) // => [False True False]
 */
export function logical_not<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function logical_not(a: Operand, options?: Out): Operand {
  return unary("logical_not", nots, "bool", a, options);
}

/**
 * Whether each element is neither infinite nor NaN: an array of bools, or 1 or 0 for a number.
 *
 * @group comparison
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @numpy 30 np.isfinite(fuzz(s, 'special'))
 * @numpy 20 np.isfinite(fuzz(s, 'int'))
 * @numpy 10 np.isfinite(fuzz(s, 'bool'))
 * @example
 * np.isfinite(np.array([1, Infinity, NaN])) // => [ True False False]
 */
export function isfinite<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function isfinite(a: Operand, options?: Out): Operand {
  return unary("isfinite", finites, "bool", a, options);
}

/**
 * Whether each element is an infinity: an array of bools, or 1 or 0 for a number.
 *
 * @group comparison
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @numpy 30 np.isinf(fuzz(s, 'special'))
 * @numpy 20 np.isinf(fuzz(s, 'int'))
 * @numpy 10 np.isinf(fuzz(s, 'bool'))
 * @example
 * np.isinf(np.array([1, -Infinity, NaN])) // => [False True False]
 */
export function isinf<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function isinf(a: Operand, options?: Out): Operand {
  return unary("isinf", infinites, "bool", a, options);
}

const ands = eachPair((x, y) => Number(x !== 0 && y !== 0));
const ors = eachPair((x, y) => Number(x !== 0 || y !== 0));
const xors = eachPair((x, y) => Number((x !== 0) !== (y !== 0)));
const nots = each((x) => Number(x === 0));
const finites = each((x) => Number(x - x === 0));
const infinites = each((x) => Number(x === Infinity || x === -Infinity));
