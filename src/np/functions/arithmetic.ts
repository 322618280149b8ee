import { floating, isInteger } from "../core/dtype.ts";
import { binary, common, typeOf, unary, type Operand } from "../core/elementwise.ts";
import type { ArrayLike, Both, Each, Of, Out } from "../core/typed.ts";
import * as loops from "../kernels/binary.ts";
import * as single from "../kernels/unary.ts";
import type { Fitting } from "../types/broadcast.ts";

/**
 * `a + b`, element by element. Shapes broadcast: (N, M) and (M,) give (N, M). For two bools, the
 * result is "or". `np.add.at(a, indices, values)` adds values to selected elements in place, all of
 * them to an element that is selected repeatedly. `np.add.accumulate(a, { axis })` gives the sums of
 * each element and all before it along an axis, and `np.add.reduce(a, { axis })` the sum along it;
 * the axis is the first by default. `np.add.outer(a, b)` adds each element of `a` and each of `b`.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @numpy 30 np.add.accumulate(fuzz(s, 'even'), { axis: s % 4 - 2 }) == np.add.accumulate(fuzz(s, 'even'), axis=s % 4 - 2)
 * @numpy 12 np.add.accumulate(fuzz(s, ['bool', 'int'][s % 2]))
 * @numpy 30 np.add.reduce(fuzz(s, 'even'), { axis: s % 4 - 2, keepdims: s % 2 === 1 }) == np.add.reduce(fuzz(s, 'even'), axis=s % 4 - 2, keepdims=s % 2 == 1)
 * @numpy 12 np.add.reduce(fuzz(s, ['bool', 'int'][s % 2]))
 * @numpy 20 np.add.outer(fuzz(s, 'even'), fuzz(s + 1, 'int'))
 * @example
 * np.add(np.array([[1, 2], [3, 4]]), np.array([10, 20])) // => [[11 22] [13 24]]
 * np.add.accumulate(np.array([1, 2, 3])) // => [1 3 6]
 * np.add.reduce(np.array([[1, 2], [3, 4]])) // => [4 6]
 * np.add.outer(np.array([1, 2]), np.array([10, 20, 30])) // => [[11 21 31] [12 22 32]]
 * const counts = np.zeros(3);
 * np.add.at(counts, [[0, 2, 2]], 1);
 * counts // => [1. 0. 2.]
 */
export function add<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function add(a: Operand, b: Operand, options?: Out): Operand {
  const dtype = common(a, b);
  return binary("add", dtype === "bool" ? loops.either : loops.add, dtype, a, b, options);
}

/**
 * `a - b`, element by element. Shapes broadcast. `np.subtract.outer(a, b)` subtracts each element of
 * `b` from each of `a`.
 *
 * @group arithmetic
 * @numpy 20 np.subtract.outer(fuzz(s, 'even'), fuzz(s + 1, 'int'))
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for two bools, and for an `out` that cannot hold the result, such as "int64"
 *   for floats
 * @example
 * np.subtract(10, np.array([1, 2, 3])) // => [9 8 7]
 */
export function subtract<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function subtract(a: Operand, b: Operand, options?: Out): Operand {
  const dtype = common(a, b);
  if (dtype === "bool") {
    throw new TypeError(
      "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead.",
    );
  }
  return binary("subtract", loops.subtract, dtype, a, b, options);
}

/**
 * `a * b`, element by element. Shapes broadcast. For two bools, the result is "and".
 * `np.multiply.accumulate`, `reduce` and `outer` work like those of `np.add`, with products.
 *
 * @group arithmetic
 * @numpy 30 np.multiply.accumulate(fuzz(s, 'even'), { axis: s % 4 - 2 }) == np.multiply.accumulate(fuzz(s, 'even'), axis=s % 4 - 2)
 * @numpy 30 np.multiply.reduce(fuzz(s, 'even'), { axis: s % 4 - 2, keepdims: s % 2 === 1 }) == np.multiply.reduce(fuzz(s, 'even'), axis=s % 4 - 2, keepdims=s % 2 == 1)
 * @numpy 20 np.multiply.outer(fuzz(s, 'even'), fuzz(s + 1, 'int'))
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @example
 * np.multiply(np.array([[1, 2], [3, 4]]), 10) // => [[10 20] [30 40]]
 */
export function multiply<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function multiply(a: Operand, b: Operand, options?: Out): Operand {
  const dtype = common(a, b);
  const whole = dtype === "int32" ? loops.multiply32 : loops.multiplyIntegers;
  const loop = isInteger(dtype) ? whole : loops.multiply;
  return binary("multiply", loop, dtype, a, b, options);
}

/**
 * `a / b`, element by element, as floats. Shapes broadcast. `np.divide.outer(a, b)` divides each
 * element of `a` by each of `b`.
 *
 * @group arithmetic
 * @numpy 20 np.divide.outer(fuzz(s, 'even'), fuzz(s + 1, 'int'))
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` of integers or bools
 * @example
 * np.divide(np.array([1, 2, 3]), 2) // => [0.5 1. 1.5]
 */
export function divide<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function divide(a: Operand, b: Operand, options?: Out): Operand {
  return binary("divide", loops.divide, floating(common(a, b)), a, b, options);
}

/**
 * `-a`, element by element.
 *
 * @group arithmetic
 * @throws TypeError for bools, and for an `out` that cannot hold the result, such as "int64" for
 *   floats
 * @throws ValueError if `a` does not broadcast to the shape of `out`
 * @example
 * np.negative(np.array([1, -2])) // => [-1 2]
 */
export function negative<A extends ArrayLike>(a: A, options?: Out): Each<A>;
export function negative(a: Operand, options?: Out): Operand {
  const dtype = typeOf(a);
  if (dtype === "bool") {
    throw new TypeError(
      "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function instead.",
    );
  }
  const loop = isInteger(dtype) ? single.negativeInteger : single.negative;
  return unary("negative", loop, dtype, a, options);
}
