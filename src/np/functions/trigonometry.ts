import { floating } from "../core/dtype.ts";
import { type Operand, typeOf, unary } from "../core/elementwise.ts";
import type { ArrayLike, Each, Out } from "../core/typed.ts";
import * as loops from "../kernels/trigonometry.ts";

/**
 * The sine of an angle in radians, element by element, as floats.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @example
 * np.sin(np.array([0, 1])) // => [0. 0.84147098]
 */
export function sin<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function sin(a: Operand, options?: Out): Operand {
  return unary("sin", loops.sin, floating(typeOf(a)), a, options);
}

/**
 * The cosine of an angle in radians, element by element, as floats.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @example
 * np.cos(np.array([0, 1])) // => [1. 0.54030231]
 */
export function cos<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function cos(a: Operand, options?: Out): Operand {
  return unary("cos", loops.cos, floating(typeOf(a)), a, options);
}
