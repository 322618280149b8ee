import { checkArray } from "../core/arguments.ts";
import { checkWhole } from "../core/whole.ts";
import { cast, checkDType, dtypeOf, type DType } from "../core/dtype.ts";
import { checkNumbers } from "../core/numbers.ts";
import { checkShape } from "../core/shape.ts";
import type { Of } from "../core/typed.ts";
import { fresh, type NDArray } from "../ndarray.ts";
import type { NewShape } from "../types/reshape.ts";
import type { Shape } from "../types/shape.ts";
import { eye, zeros } from "./create.ts";

/** The array type for a shape, which is a list of sizes or one size. */
type Shaped<S extends NewShape> = S extends number
  ? NDArray<[S]>
  : S extends Shape
    ? NDArray<[...S]>
    : NDArray;

/**
 * An array filled with one value. Its type is that of the value unless `dtype` is given.
 *
 * @group creation
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number, for a value that is not a number, such as a list,
 *   and for an unknown `dtype`
 * @numpy 6 np.full([2, s], [1, 2.5, -3][s % 3])
 * @numpy 60 np.full([s % 4, s % 3], s - 2.5)
 * @example
 * np.full([2, 2], 7) // => [[7 7] [7 7]]
 */
export function full<const S extends NewShape>(
  shape: S,
  value: number | boolean,
  dtype?: DType,
): Shaped<S>;
export function full(shape: NewShape, value: number | boolean, dtype = dtypeOf(value)): NDArray {
  return filled("full", fresh(checkShape("full", shape), checkDType(dtype)), value);
}

/**
 * An array of ones in the shape of `a`, of its type by default.
 *
 * @group creation
 * @throws TypeError for an unknown `dtype`
 * @numpy 20 np.ones_like(fuzz(s, 'int'))
 * @numpy 20 np.ones_like(fuzz(s, 'even'))
 * @numpy 20 np.ones_like(fuzz(s, 'bool'), 'float64')
 * @example
 * np.ones_like(np.array([[1, 2], [3, 4]])) // => [[1 1] [1 1]]
 */
export function ones_like<A extends NDArray>(a: A, dtype?: DType): NDArray<Of<A>>;
export function ones_like(a: NDArray, dtype?: DType): NDArray {
  return full_like(a, 1, dtype);
}

/**
 * An array in the shape of `a` whose elements are all `value`, of the type of `a` by default.
 *
 * @group creation
 * @throws TypeError for a value that is not a number, and for an unknown `dtype`
 * @throws ValueError for NaN or an infinity as an integer
 * @numpy 20 np.full_like(fuzz(s, 'int'), s - 2.5)
 * @numpy 20 np.full_like(fuzz(s, 'even'), s)
 * @numpy 20 np.full_like(fuzz(s, 'bool'), s % 3, 'int64')
 * @example
 * np.full_like(np.array([1, 2]), 7) // => [7 7]
 * np.full_like(np.array([1, 2]), 0.5) // => [0 0]
 */
export function full_like<A extends NDArray>(
  a: A,
  value: number | boolean,
  dtype?: DType,
): NDArray<Of<A>>;
export function full_like(a: NDArray, value: number | boolean, dtype?: DType): NDArray {
  checkArray("full_like", a);
  return filled("full_like", fresh(a.shape, checkDType(dtype ?? a.dtype)), value);
}

function filled(name: string, a: NDArray, value: number | boolean): NDArray {
  if (typeof value !== "boolean") checkNumbers(name, value);
  a.buffer.fill(cast(Number(value), a.dtype), a.offset, a.offset + a.size);
  return a;
}

/**
 * An array to be filled. Its elements are zeros; in NumPy they can be any numbers.
 *
 * @group creation
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number, and for an unknown `dtype`
 * @numpy 60 np.multiply(np.empty([s % 3, s % 4]), 0) == np.zeros([s % 3, s % 4])
 * @example
 * np.empty([2, 3]).shape // => [2, 3]
 */
export function empty<const S extends NewShape>(shape: S, dtype?: DType): Shaped<S>;
export function empty(shape: NewShape, dtype: DType = "float64"): NDArray {
  return fresh(checkShape("empty", shape), checkDType(dtype));
}

/**
 * An array to be filled, in the shape of `a`, of its type by default. Its elements are zeros; in
 * NumPy they can be any numbers.
 *
 * @group creation
 * @throws TypeError for an unknown `dtype`
 * @numpy 30 np.multiply(np.empty_like(fuzz(s, 'int')), 0) == np.zeros_like(fuzz(s, 'int'))
 * @numpy 30 np.multiply(np.empty_like(fuzz(s, 'int'), 'float64'), 0) == np.zeros_like(fuzz(s, 'int'), 'float64')
 * @example
 * np.empty_like(np.array([1, 2])).dtype // => int64
 */
export function empty_like<A extends NDArray>(a: A, dtype?: DType): NDArray<Of<A>>;
export function empty_like(a: NDArray, dtype: DType = a.dtype): NDArray {
  return fresh(a.shape, checkDType(dtype));
}

/**
 * The identity matrix of shape (N, N), with ones on the diagonal.
 *
 * @group creation
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number, and for an unknown `dtype`
 * @numpy 10 np.identity(s)
 * @numpy 50 np.identity(s % 9, ['int64', 'bool'][s % 2])
 * @example
 * np.identity(2) // => [[1. 0.] [0. 1.]]
 */
export function identity<N extends number>(n: N, dtype?: DType): NDArray<[N, N]>;
export function identity(n: number, dtype?: DType): NDArray {
  return eye(n, n, dtype);
}

/**
 * Ones on and below a diagonal, in shape (N, M), and zeros above it. The diagonal `k` is 0, the main
 * one, by default; it is above the main one if `k` is positive.
 *
 * @group creation
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number, and for an unknown `dtype`
 * @numpy 30 np.tri(s % 5, s % 4, s % 7 - 3)
 * @numpy 30 np.tri(s % 7)
 * @example
 * np.tri(3) // => [[1. 0. 0.] [1. 1. 0.] [1. 1. 1.]]
 * np.tri(2, 3, 1) // => [[1. 1. 0.] [1. 1. 1.]]
 */
export function tri<N extends number, M extends number = N>(
  n: N,
  m?: M,
  k?: number,
  dtype?: DType,
): NDArray<[N, M]>;
export function tri(n: number, m = n, k = 0, dtype: DType = "float64"): NDArray {
  checkWhole("tri", "k", k);
  const result = zeros(checkShape("tri", [n, m]), dtype);
  for (let i = 0, row = result.offset; i < n; i++, row += m)
    result.buffer.fill(1, row, row + Math.min(Math.max(i + k + 1, 0), m));
  return result;
}
