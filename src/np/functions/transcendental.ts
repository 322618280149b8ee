import { floating } from "../core/dtype.ts";
import { typeOf, unary, type Operand } from "../core/elementwise.ts";
import type { ArrayLike, Each, Out } from "../core/typed.ts";
import * as angles from "../kernels/arctan.ts";
import { each } from "../kernels/each.ts";
import * as growth from "../kernels/growth.ts";

/**
 * The logarithm to base 2, element by element, as floats: NaN below zero, -inf at zero.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~1 np.log2(fuzz(s, 'unit'))
 * @numpy 20~1 np.log2(fuzz(s, 'wide'))
 * @numpy 20~1 np.log2(fuzz(s, 'special'))
 * @numpy 12~1 np.log2(fuzz(s, 'int'))
 * @example
 * np.log2(np.array([1, 8])) // => [0. 3.]
 */
export function log2<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function log2(a: Operand, options?: Out): Operand {
  return unary("log2", loops.log2, floating(typeOf(a)), a, options);
}

/**
 * The logarithm to base 10, element by element, as floats: NaN below zero, -inf at zero.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~2 np.log10(fuzz(s, 'unit'))
 * @numpy 20~2 np.log10(fuzz(s, 'wide'))
 * @numpy 20~2 np.log10(fuzz(s, 'special'))
 * @numpy 12~2 np.log10(fuzz(s, 'int'))
 * @example
 * np.log10(np.array([1, 1000])) // => [0. 3.]
 */
export function log10<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function log10(a: Operand, options?: Out): Operand {
  return unary("log10", loops.log10, floating(typeOf(a)), a, options);
}

/**
 * The natural logarithm of `1 + a`, element by element, as floats; exact for small `a` as well.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~1 np.log1p(fuzz(s, 'unit'))
 * @numpy 20~1 np.log1p(fuzz(s, 'wide'))
 * @numpy 20~1 np.log1p(fuzz(s, 'special'))
 * @numpy 12~1 np.log1p(fuzz(s, 'int'))
 * @example
 * np.log1p(np.array([0, 1e-10])) // => [0.e+00 1.e-10]
 */
export function log1p<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function log1p(a: Operand, options?: Out): Operand {
  return unary("log1p", loops.log1p, floating(typeOf(a)), a, options);
}

/**
 * `e**a - 1`, element by element, as floats; exact for small `a` as well.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~1 np.expm1(fuzz(s, 'unit'))
 * @numpy 20~1 np.expm1(fuzz(s, 'wide'))
 * @numpy 20~1 np.expm1(fuzz(s, 'special'))
 * @numpy 12~1 np.expm1(fuzz(s, 'int'))
 * @example
 * np.expm1(np.array([0, 1])) // => [0. 1.71828183]
 */
export function expm1<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function expm1(a: Operand, options?: Out): Operand {
  return unary("expm1", loops.expm1, floating(typeOf(a)), a, options);
}

/**
 * The hyperbolic sine, element by element, as floats.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~2 np.sinh(fuzz(s, 'unit'))
 * @numpy 20~2 np.sinh(fuzz(s, 'wide'))
 * @numpy 20~2 np.sinh(fuzz(s, 'special'))
 * @numpy 12~2 np.sinh(fuzz(s, 'int'))
 * @example
 * np.sinh(np.array([0, 1])) // => [0. 1.17520119]
 */
export function sinh<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function sinh(a: Operand, options?: Out): Operand {
  return unary("sinh", loops.sinh, floating(typeOf(a)), a, options);
}

/**
 * The hyperbolic cosine, element by element, as floats.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~1 np.cosh(fuzz(s, 'unit'))
 * @numpy 20~1 np.cosh(fuzz(s, 'wide'))
 * @numpy 20~1 np.cosh(fuzz(s, 'special'))
 * @numpy 12~1 np.cosh(fuzz(s, 'int'))
 * @example
 * np.cosh(np.array([0, 1])) // => [1. 1.54308063]
 */
export function cosh<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function cosh(a: Operand, options?: Out): Operand {
  return unary("cosh", loops.cosh, floating(typeOf(a)), a, options);
}

/**
 * The angle in radians, from -π/2 to π/2, whose sine is `a`, element by element; NaN beyond 1.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~1 np.arcsin(fuzz(s, 'unit'))
 * @numpy 20~1 np.arcsin(fuzz(s, 'wide'))
 * @numpy 20~1 np.arcsin(fuzz(s, 'special'))
 * @numpy 12~1 np.arcsin(fuzz(s, 'int'))
 * @example
 * np.arcsin(np.array([0, 1])) // => [0. 1.57079633]
 */
export function arcsin<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function arcsin(a: Operand, options?: Out): Operand {
  return unary("arcsin", loops.arcsin, floating(typeOf(a)), a, options);
}

/**
 * The angle in radians, from 0 to π, whose cosine is `a`, element by element; NaN beyond 1.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~1 np.arccos(fuzz(s, 'unit'))
 * @numpy 20~1 np.arccos(fuzz(s, 'wide'))
 * @numpy 20~1 np.arccos(fuzz(s, 'special'))
 * @numpy 12~1 np.arccos(fuzz(s, 'int'))
 * @example
 * np.arccos(np.array([1, 0])) // => [0. 1.57079633]
 */
export function arccos<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function arccos(a: Operand, options?: Out): Operand {
  return unary("arccos", loops.arccos, floating(typeOf(a)), a, options);
}

/**
 * The angle in radians, from -π/2 to π/2, whose tangent is `a`, element by element.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 20~1 np.arctan(fuzz(s, 'unit'))
 * @numpy 20~1 np.arctan(fuzz(s, 'wide'))
 * @numpy 20~1 np.arctan(fuzz(s, 'special'))
 * @numpy 12~1 np.arctan(fuzz(s, 'int'))
 * @example
 * np.arctan(np.array([0, 1])) // => [0. 0.78539816]
 */
export function arctan<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function arctan(a: Operand, options?: Out): Operand {
  return unary("arctan", loops.arctan, floating(typeOf(a)), a, options);
}

const loops = {
  log2: each(growth.log2),
  log10: each(growth.log10),
  log1p: each(growth.log1p),
  expm1: each(growth.expm1),
  sinh: each(growth.sinh),
  cosh: each(growth.cosh),
  arcsin: each(angles.arcsin),
  arccos: each(angles.arccos),
  arctan: each(angles.arctan),
};
