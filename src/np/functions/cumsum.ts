import { checkArray, checkOptions } from "../core/arguments.ts";
import { summing, type DType } from "../core/dtype.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { accumulated, type Combine } from "./accumulate.ts";
import { reshape } from "./shape.ts";

/**
 * The cumulative sums: of all elements in row-major order, as a vector, or along an axis, as an
 * array of the same shape. Bools count as 0 and 1.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @numpy 10 np.sum(np.cumsum(stream(s).rand(20 + s, 30).T, { axis: s % 2 })) == np.sum(np.cumsum(stream(s).rand(20 + s, 30).T, axis=s % 2))
 * @example
 * np.cumsum(np.array([[1, 2], [3, 4]])) // => [1 3 6 10]
 * np.cumsum(np.array([[1, 2], [3, 4]]), { axis: 0 }) // => [[1 2] [4 6]]
 */
export function cumsum(a: NDArray): NDArray<[number]>;
export function cumsum<A extends NDArray>(a: A, options: { axis: number }): NDArray<Of<A>>;
export function cumsum(a: Strided, options: { axis?: number } = {}): Strided {
  checkArray("cumsum", a);
  checkOptions("cumsum", options, "axis");
  const { axis } = options;
  if (axis === undefined || a.ndim === 0) {
    return cumsum(reshape(a as NDArray, -1), { axis: axis ?? 0 });
  }
  const dtype = summing(a.dtype);
  return accumulated(a, axis, dtype, plusOf(dtype));
}

/** The sum of two numbers of a type. */
export function plusOf(dtype: DType): Combine {
  return dtype === "float32" ? (x, y) => Math.fround(x + y) : (x, y) => x + y;
}
