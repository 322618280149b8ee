import { floating, isFloat, isInteger } from "../core/dtype.ts";
import { type Operand, binary, common, typeOf, unary } from "../core/elementwise.ts";
import type { ArrayLike, Both, Each, Of, Out } from "../core/typed.ts";
import { each, eachPair } from "../kernels/each.ts";
import { floorDivide, remainder } from "../kernels/remainder.ts";
import { multiply as times, multiply32, multiplyIntegers } from "../kernels/binary.ts";
import { rint as toNearest } from "../kernels/elementary.ts";
import type { UnaryKernel } from "../kernels/types.ts";
import { copy } from "../kernels/unary.ts";
import type { Fitting } from "../types/broadcast.ts";

/**
 * The square, element by element: `a * a`.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats, and for bools
 * @numpy 20 np.square(fuzz(s, 'int'))
 * @numpy 20 np.square(fuzz(s, 'full'))
 * @numpy 20 np.square(fuzz(s, 'special'))
 * @numpy 20 np.square(fuzz(s, 'wide'))
 * @numpy 20 np.square(fuzz(s, 'even'), { out: fuzz(s + s % 2, 'unit') }) == np.square(fuzz(s, 'even'), out=fuzz(s + s % 2, 'unit'))
 * @example
 * np.square(np.array([-3, 2])) // => [9 4]
 */
export function square<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function square(a: Operand, options?: Out): Operand {
  const dtype = numeric("square", a, a);
  const whole = dtype === "int32" ? multiply32 : multiplyIntegers;
  const loop = isInteger(dtype) ? whole : times;
  if (options === undefined) return binary("square", loop, dtype, a, a);
  const square: UnaryKernel = (n, out, o, os, x, i, xs) => loop(n, out, o, os, x, i, xs, x, i, xs);
  return unary("square", square, dtype, a, options);
}

/**
 * The sign, element by element: -1, 0 or 1; NaN for NaN.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats, and for bools
 * @numpy 20 np.sign(fuzz(s, 'int'))
 * @numpy 20 np.sign(fuzz(s, 'special'))
 * @numpy 20 np.sign(fuzz(s, 'wide'))
 * @numpy 10 np.sign(s - 5)
 * @example
 * np.sign(np.array([-3, 0, 2])) // => [-1 0 1]
 */
export function sign<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function sign(a: Operand, options?: Out): Operand {
  const dtype = typeOf(a);
  if (dtype === "bool") throw new TypeError("sign: bools have no sign; convert them with astype");
  return unary("sign", signs, dtype, a, options);
}

/**
 * The largest whole number that is not greater than the element, element by element. Integers and
 * bools stay as they are, as in NumPy 2.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @numpy 30 np.floor(fuzz(s, 'special'))
 * @numpy 30 np.floor(fuzz(s, 'wide'))
 * @numpy 20 np.floor(fuzz(s, 'even'))
 * @numpy 12 np.floor(np.add(fuzz(s, 'int'), 0.5))
 * @numpy 12 np.floor(fuzz(s, ['int', 'short', 'bool'][s % 3], 1)) == np.floor(fuzz(s, ['int', 'short', 'bool'][s % 3], 1)).astype(['int64', 'int32', 'bool'][s % 3])
 * @example
 * np.floor(np.array([-1.5, 2.7])) // => [-2. 2.]
 */
export function floor<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function floor(a: Operand, options?: Out): Operand {
  return wholes("floor", floors, a, options);
}

/**
 * The smallest whole number that is not less than the element, element by element. Integers and bools
 * stay as they are, as in NumPy 2.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @numpy 30 np.ceil(fuzz(s, 'special'))
 * @numpy 30 np.ceil(fuzz(s, 'wide'))
 * @numpy 20 np.ceil(fuzz(s, 'even'))
 * @numpy 12 np.ceil(np.add(fuzz(s, 'int'), 0.5))
 * @numpy 12 np.ceil(fuzz(s, ['int', 'short', 'bool'][s % 3], 1)) == np.ceil(fuzz(s, ['int', 'short', 'bool'][s % 3], 1)).astype(['int64', 'int32', 'bool'][s % 3])
 * @example
 * np.ceil(np.array([-1.5, 2.2])) // => [-1. 3.]
 */
export function ceil<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function ceil(a: Operand, options?: Out): Operand {
  return wholes("ceil", ceils, a, options);
}

/**
 * Each element without its fraction, that is, rounded towards 0. Integers and bools stay as they are,
 * as in NumPy 2.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @numpy 30 np.trunc(fuzz(s, 'special'))
 * @numpy 30 np.trunc(fuzz(s, 'wide'))
 * @numpy 20 np.trunc(fuzz(s, 'even'))
 * @numpy 12 np.trunc(np.add(fuzz(s, 'int'), 0.5))
 * @numpy 12 np.trunc(fuzz(s, ['int', 'short', 'bool'][s % 3], 1)) == np.trunc(fuzz(s, ['int', 'short', 'bool'][s % 3], 1)).astype(['int64', 'int32', 'bool'][s % 3])
 * @example
 * np.trunc(np.array([-1.5, 2.7])) // => [-1. 2.]
 */
export function trunc<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function trunc(a: Operand, options?: Out): Operand {
  return wholes("trunc", truncs, a, options);
}

/**
 * The nearest whole number, halves to the even neighbour, element by element, as floats.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @numpy 30 np.rint(fuzz(s, 'special'))
 * @numpy 30 np.rint(fuzz(s, 'wide'))
 * @numpy 20 np.rint(fuzz(s, 'even'))
 * @numpy 12 np.rint(np.add(fuzz(s, 'int'), 0.5))
 * @example
 * np.rint(np.array([0.5, 1.5, 2.7])) // => [0. 2. 3.]
 */
export function rint<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function rint(a: Operand, options?: Out): Operand {
  return unary("rint", toNearest, floating(typeOf(a)), a, options);
}

/**
 * The remainder of `a / b`, element by element, with the sign of `b`. Shapes broadcast. The remainder
 * of an integer by zero is 0, of a float NaN.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @throws TypeError for two bools
 * @numpy 30 np.mod(*pair(s, 'int', 'int'))
 * @numpy 30 np.mod(*pair(s, 'even', 'int'))
 * @numpy 30 np.mod(*pair(s, 'special', 'special'))
 * @numpy 10 np.mod(*pair(s, 'wide', 'unit'))
 * @example
 * np.mod(np.array([7, -7]), 3) // => [1 2]
 * np.mod(5.5, -2) // => -0.5
 */
export function mod<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function mod(a: Operand, b: Operand, options?: Out): Operand {
  const dtype = numeric("mod", a, b);
  return binary("remainder", isInteger(dtype) ? modsOfIntegers : mods, dtype, a, b, options);
}

/**
 * `a / b` rounded down, element by element. Shapes broadcast. An integer divided by zero gives 0, a
 * float an infinity or NaN.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @throws TypeError for two bools
 * @numpy 30 np.floor_divide(*pair(s, 'int', 'int'))
 * @numpy 30 np.floor_divide(*pair(s, 'even', 'int'))
 * @numpy 30 np.floor_divide(*pair(s, 'special', 'special'))
 * @numpy 10 np.floor_divide(*pair(s, 'wide', 'unit'))
 * @example
 * np.floor_divide(np.array([7, -7]), 2) // => [ 3 -4]
 */
export function floor_divide<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function floor_divide(a: Operand, b: Operand, options?: Out): Operand {
  const dtype = numeric("floor_divide", a, b);
  const loop = isInteger(dtype) ? quotientsOfIntegers : quotients;
  return binary("floor_divide", loop, dtype, a, b, options);
}

/** Integers and bools are whole already; NumPy 1 converts them to floats. */
function wholes(name: string, loop: UnaryKernel, a: Operand, options?: Out): Operand {
  const dtype = typeOf(a);
  return unary(name, isFloat(dtype) ? loop : copy, dtype, a, options);
}

const signs = each((x) => (x > 0 ? 1 : x < 0 ? -1 : x + 0));
const floors = each(Math.floor);
const ceils = each(Math.ceil);
const truncs = each(Math.trunc);
const mods = eachPair(remainder);
const modsOfIntegers = eachPair((x, y) => (y === 0 ? 0 : remainder(x, y) + 0));
const quotients = eachPair(floorDivide);
const quotientsOfIntegers = eachPair((x, y) => (y === 0 ? 0 : floorDivide(x, y) + 0));

/** The type of a result for numbers; NumPy's is int8 for two bools. */
function numeric(name: string, a: Operand, b: Operand) {
  const dtype = common(a, b);
  if (dtype !== "bool") return dtype;
  throw new TypeError(`${name}: expected numbers, received two bools; convert one with astype`);
}
