import { binary, common, type Operand } from "../core/elementwise.ts";
import type { ArrayLike, Both, Of, Out, Reduced } from "../core/typed.ts";
import * as pairs from "../kernels/extremes.ts";
import type { NDArray } from "../ndarray.ts";
import type { Fitting } from "../types/broadcast.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { running } from "./accumulate.ts";
import { max, min } from "./reduce.ts";

/**
 * The larger of `a` and `b`, element by element; NaN if either is NaN. Shapes broadcast.
 * `np.maximum.accumulate(a, { axis })` gives the largest of each element and all before it along an
 * axis, and `np.maximum.reduce(a, { axis })` the largest along it; the axis is the first by default.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @numpy 30 np.maximum.accumulate(fuzz(s, 'int'))
 * @numpy 30 np.maximum.accumulate(fuzz(s, 'even'), { axis: s % 4 - 2 }) == np.maximum.accumulate(fuzz(s, 'even'), axis=s % 4 - 2)
 * @numpy 12 np.maximum.accumulate(np.divide(fuzz(s, 'int', 1), fuzz(s, 'int', 0)))
 * @numpy 30 np.maximum.reduce(fuzz(s, 'int'), { axis: s % 4 - 2, keepdims: s % 2 === 1 }) == np.maximum.reduce(fuzz(s, 'int'), axis=s % 4 - 2, keepdims=s % 2 == 1)
 * @numpy 12 np.maximum.reduce(fuzz(s, 'even'))
 * @example
 * np.maximum(np.array([-1, 2]), 0) // => [0 2]
 * np.maximum.accumulate(np.array([2, 1, 3, 0])) // => [2 2 3 3]
 * np.maximum.reduce(np.array([[2, 1], [3, 0]])) // => [3 1]
 */
export function maximum<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function maximum(a: Operand, b: Operand, options?: Out): Operand {
  return binary("maximum", pairs.maximum, common(a, b), a, b, options);
}

maximum.accumulate = <A extends NDArray>(a: A, options?: { axis?: number }) =>
  running("maximum.accumulate", a, options, a.dtype, Math.max) as NDArray<Of<A>>;

maximum.reduce = <
  A extends NDArray,
  const X extends Axes | undefined = 0,
  K extends boolean = false,
>(
  a: A,
  options: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K } = {},
): Reduced<A, X, K> => max(a, { axis: 0, ...options } as never) as Reduced<A, X, K>;

/**
 * The smaller of `a` and `b`, element by element; NaN if either is NaN. Shapes broadcast.
 * `np.minimum.accumulate(a, { axis })` gives the smallest of each element and all before it along an
 * axis, and `np.minimum.reduce(a, { axis })` the smallest along it; the axis is the first by default.
 *
 * @group arithmetic
 * @throws ValueError if the shapes do not broadcast, or do not broadcast to the shape of `out`
 * @throws TypeError for an `out` that cannot hold the result, such as "int64" for floats
 * @numpy 30 np.minimum.accumulate(fuzz(s, 'int'))
 * @numpy 30 np.minimum.accumulate(fuzz(s, 'even'), { axis: s % 4 - 2 }) == np.minimum.accumulate(fuzz(s, 'even'), axis=s % 4 - 2)
 * @numpy 12 np.minimum.accumulate(np.divide(fuzz(s, 'int', 1), fuzz(s, 'int', 0)))
 * @numpy 30 np.minimum.reduce(fuzz(s, 'int'), { axis: s % 4 - 2, keepdims: s % 2 === 1 }) == np.minimum.reduce(fuzz(s, 'int'), axis=s % 4 - 2, keepdims=s % 2 == 1)
 * @numpy 12 np.minimum.reduce(fuzz(s, 'even'))
 * @example
 * np.minimum(np.array([-1, 2]), 0) // => [-1 0]
 * np.minimum.accumulate(np.array([2, 1, 3, 0])) // => [2 1 1 0]
 * np.minimum.reduce(np.array([[2, 1], [3, 0]])) // => [2 0]
 */
export function minimum<A extends ArrayLike, B extends ArrayLike>(
  a: A,
  b: Fitting<Of<A>, Of<B>, B>,
  options?: Out,
): Both<A, B>;
export function minimum(a: Operand, b: Operand, options?: Out): Operand {
  return binary("minimum", pairs.minimum, common(a, b), a, b, options);
}

minimum.accumulate = <A extends NDArray>(a: A, options?: { axis?: number }) =>
  running("minimum.accumulate", a, options, a.dtype, Math.min) as NDArray<Of<A>>;

minimum.reduce = <
  A extends NDArray,
  const X extends Axes | undefined = 0,
  K extends boolean = false,
>(
  a: A,
  options: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K } = {},
): Reduced<A, X, K> => min(a, { axis: 0, ...options } as never) as Reduced<A, X, K>;
