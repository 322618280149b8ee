import { isInteger, summing, type DType } from "../core/dtype.ts";
import { checkArray, checkOptions } from "../core/arguments.ts";
import { reduce, type Reducing } from "../core/reduce.ts";
import type { Strided } from "../core/strided.ts";
import type { Of, Reduced } from "../core/typed.ts";
import { fold } from "../kernels/each.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { accumulated } from "./accumulate.ts";
import { reshape } from "./shape.ts";

const times = (x: number, y: number) => x * y;
/** Without -0, which integers do not have. */
const timesOfIntegers = (x: number, y: number) => x * y + 0;
const timesOfSingles = (x: number, y: number) => Math.fround(x * y);

/** The product of two numbers of a type. */
export function timesOf(dtype: DType) {
  if (isInteger(dtype)) return timesOfIntegers;
  return dtype === "float32" ? timesOfSingles : times;
}

/**
 * The product of all elements, as a number; or along one or more axes, as an array: (N, M) along
 * axis 1 gives (N,), or (N, 1) with `keepdims`. Bools count as 0 and 1. The product of no elements
 * is 1.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 20 np.prod(fuzz(s, 'even'))
 * @numpy 40 np.prod(fuzz(s, 'int'), { axis: s % 5 - 2, keepdims: s % 2 === 1 }) == np.prod(fuzz(s, 'int'), axis=s % 5 - 2, keepdims=s % 2 == 1)
 * @numpy 20 np.prod(fuzz(s, 'bool', 3), { axis: [0, 2] }) == np.prod(fuzz(s, 'bool', 3), axis=(0, 2))
 * @numpy 30 np.prod(fuzz(s, 'single', 1 + s % 3), { axis: [undefined, 0][s % 2] }) == np.prod(fuzz(s, 'single', 1 + s % 3), axis=[None, 0][s % 2])
 * @example
 * np.prod(np.array([[1, 2], [3, 4]])) // => 24
 * np.prod(np.array([[1, 2], [3, 4]]), { axis: 0 }) // => [3 8]
 */
export function prod<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function prod(a: Strided, options?: Reducing): Strided | number {
  const dtype = summing(a.dtype);
  const product = { name: "prod", identity: 1, ...fold(1, timesOf(dtype)) };
  return reduce(product, a, dtype, options);
}

/**
 * The product of each element with all before it, as a vector; or along an axis, in the shape of the
 * array.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @numpy 20 np.cumprod(fuzz(s, 'int', s % 3))
 * @numpy 40 np.cumprod(fuzz(s, 'even'), { axis: s % 3 - 1 }) == np.cumprod(fuzz(s, 'even'), axis=s % 3 - 1)
 * @numpy 10 np.cumprod(fuzz(s, 'bool'))
 * @numpy 20 np.cumprod(fuzz(s, 'single'))
 * @example
 * np.cumprod(np.array([1, 2, 3, 4])) // => [ 1  2  6 24]
 * np.cumprod(np.array([[1, 2], [3, 4]]), { axis: 0 }) // => [[1 2] [3 8]]
 */
export function cumprod(a: NDArray): NDArray<[number]>;
export function cumprod<A extends NDArray>(a: A, options: { axis: number }): NDArray<Of<A>>;
export function cumprod(a: Strided, options: { axis?: number } = {}): Strided {
  checkArray("cumprod", a);
  checkOptions("cumprod", options, "axis");
  const { axis } = options;
  if (axis === undefined || a.ndim === 0) {
    return cumprod(reshape(a as NDArray, -1), { axis: axis ?? 0 });
  }
  const dtype = summing(a.dtype);
  return accumulated(a, axis, dtype, timesOf(dtype));
}
