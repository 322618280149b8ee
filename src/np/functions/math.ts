import { floating, isInteger, promote } from "../core/dtype.ts";
import { binary, common, typeOf, unary, type Operand } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { checkOut, outOf } from "../core/out.ts";
import type { Strided } from "../core/strided.ts";
import type { ArrayLike, Each, Out } from "../core/typed.ts";
import { checkWhole } from "../core/whole.ts";
import { divide, multiply, multiplyIntegers } from "../kernels/binary.ts";
import * as loops from "../kernels/elementary.ts";
import { maximum, minimum } from "../kernels/extremes.ts";
import { absolute, sqrt as roots } from "../kernels/unary.ts";
import type { NDArray } from "../ndarray.ts";
import { copyto } from "./copyto.ts";

/**
 * e to the power of `a`, element by element, as floats.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @example
 * np.exp(np.array([0, 1])) // => [1. 2.71828183]
 */
export function exp<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function exp(a: Operand, options?: Out): Operand {
  return unary("exp", loops.exp, floating(typeOf(a)), a, options);
}

/**
 * The natural logarithm, element by element, as floats: NaN below zero, -inf at zero.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @example
 * np.log(np.array([1, 10])) // => [0. 2.30258509]
 */
export function log<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function log(a: Operand, options?: Out): Operand {
  return unary("log", loops.log, floating(typeOf(a)), a, options);
}

/**
 * The square root, element by element, as floats: NaN below zero.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @example
 * np.sqrt(np.array([4, 9])) // => [2. 3.]
 */
export function sqrt<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function sqrt(a: Operand, options?: Out): Operand {
  return unary("sqrt", roots, floating(typeOf(a)), a, options);
}

/**
 * The hyperbolic tangent, element by element, as floats from -1 to 1.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @example
 * np.tanh(np.array([0, 1])) // => [0. 0.76159416]
 */
export function tanh<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function tanh(a: Operand, options?: Out): Operand {
  return unary("tanh", loops.tanh, floating(typeOf(a)), a, options);
}

/**
 * The absolute value, element by element.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @example
 * np.abs(np.array([-1, 2])) // => [1 2]
 */
export function abs<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function abs(a: Operand, options?: Out): Operand {
  return unary("absolute", absolute, typeOf(a), a, options);
}

/**
 * Limits every element to the range from `low` to `high`.
 *
 * @group arithmetic
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @example
 * np.clip(np.array([-1, 2, 9]), 0, 5) // => [0 2 5]
 */
export function clip<A extends ArrayLike>(a: A, low: number, high: number, options?: Out): Each<A>;
export function clip(a: Operand, low: number, high: number, options?: Out): Operand {
  const dtype = promote(common(a, low), common(a, high));
  const out = outOf("clip", options);
  if (out) checkOut("clip", out, dtype, shapesOf([a, low, high]));
  const raised = binary("clip", maximum, dtype, a, low);
  return binary("clip", minimum, dtype, raised, high, options);
}

/**
 * Rounds every element to `decimals` digits after the decimal point, or before it if `decimals` is
 * negative. Halves are rounded to the even neighbour.
 *
 * @group arithmetic
 * @throws ValueError if `out` has another number of elements, or `a` does not broadcast to its shape
 * @throws TypeError for `decimals` that are not a whole number, and for an `out` that cannot hold the
 *   result, such as "int64" for floats
 * @example
 * np.round(np.array([0.5, 1.5, 2.345]), 0) // => [0. 2. 2.]
 * np.round(2.675, 2) // => 2.68
 */
export function round<A extends ArrayLike>(a: A, decimals?: number, options?: Out): Each<A>;
export function round(a: Operand, decimals = 0, options?: Out): Operand {
  checkWhole("round", "decimals", decimals);
  const own = typeOf(a);
  const dtype = own === "bool" ? "int64" : own;
  const whole = isInteger(dtype);
  const out = outOf("round", options);
  if (out && out.size !== (typeof a === "number" ? 1 : a.size)) {
    throw new ValueError("invalid output shape");
  }
  if (whole && decimals >= 0 && out) {
    copyto(out as NDArray, a as NDArray);
    return out;
  }
  if (decimals === 0 || (whole && decimals > 0))
    return unary("rint", loops.rint, dtype, a, options);
  const scale = Number(`1e${Math.abs(decimals)}`);
  const times = isInteger(out?.dtype ?? dtype) ? multiplyIntegers : multiply;
  const [up, down] = decimals > 0 ? [multiply, divide] : [divide, times];
  const floats = floating(dtype);
  if (out) checkOut(decimals > 0 ? "multiply" : "divide", out, floats, shapesOf([a, scale]));
  const rounded = unary("rint", loops.rint, floats, binary("round", up, floats, a, scale));
  return binary("round", down, dtype, rounded, scale, options);
}

/** The shapes of operands; a number's is (). */
function shapesOf(operands: readonly Operand[]): Pick<Strided, "shape">[] {
  return operands.map((each) => (typeof each === "number" ? { shape: [] } : each));
}
