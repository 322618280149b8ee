import { floating } from "../core/dtype.ts";
import { common, binary, type Operand } from "../core/elementwise.ts";
import type { ArrayLike, Both, Of, Out } from "../core/typed.ts";
import * as angles from "../kernels/arctan.ts";
import { eachPair } from "../kernels/each.ts";
import * as growth from "../kernels/growth.ts";
import type { Fitting } from "../types/broadcast.ts";

/**
 * The angle in radians, from -π to π, of the point with the coordinates `b` and `a`, element by
 * element. Shapes broadcast.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 30~1 np.arctan2(*pair(s, 'even', 'unit'))
 * @numpy 30~1 np.arctan2(*pair(s, 'special', 'special'))
 * @numpy 20~1 np.arctan2(*pair(s, 'int', 'wide'))
 * @example
 * np.arctan2(np.array([1, -1]), np.array([1, -1])) // => [ 0.78539816 -2.35619449]
 */
export function arctan2<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function arctan2(a: Operand, b: Operand, options?: Out): Operand {
  return binary("arctan2", pairs.arctan2, floating(common(a, b)), a, b, options);
}

/**
 * The length of the hypotenuse, `sqrt(a**2 + b**2)`, element by element, as floats. Shapes
 * broadcast.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 30~1 np.hypot(*pair(s, 'even', 'unit'))
 * @numpy 30~1 np.hypot(*pair(s, 'special', 'special'))
 * @numpy 20~1 np.hypot(*pair(s, 'int', 'wide'))
 * @example
 * np.hypot(3, np.array([4, 0])) // => [5. 3.]
 */
export function hypot<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function hypot(a: Operand, b: Operand, options?: Out): Operand {
  return binary("hypot", pairs.hypot, floating(common(a, b)), a, b, options);
}

/**
 * The logarithm of `e**a + e**b`, element by element, also where the powers are too large for a
 * float. Shapes broadcast.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 30~1 np.logaddexp(*pair(s, 'unit', 'unit'))
 * @numpy 30~1 np.logaddexp(*pair(s, 'special', 'special'))
 * @numpy 20 np.round(np.logaddexp(*pair(s, 'int', 'wide')), 9)
 * @example
 * np.logaddexp(1000, np.array([1000, 0])) // => [1000.69314718 1000. ]
 */
export function logaddexp<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function logaddexp(a: Operand, b: Operand, options?: Out): Operand {
  return binary("logaddexp", pairs.logaddexp, floating(common(a, b)), a, b, options);
}

const pairs = {
  arctan2: eachPair(angles.arctan2),
  hypot: eachPair(growth.hypot),
  logaddexp: eachPair(growth.logaddexp),
};
