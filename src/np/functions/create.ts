import { checkDType, type DType } from "../core/dtype.ts";
import { checkShape } from "../core/shape.ts";
import type { Of } from "../core/typed.ts";
import { fresh, type NDArray } from "../ndarray.ts";
import type { NewShape } from "../types/reshape.ts";
import type { Shape } from "../types/shape.ts";

/** The array type for a shape, which is a list of sizes or one size. */
type Shaped<S extends NewShape> = S extends number
  ? NDArray<[S]>
  : S extends Shape
    ? NDArray<[...S]>
    : NDArray;

/**
 * An array of zeros of the given shape: `[2, 3]` gives (2, 3), `3` gives (3,).
 *
 * @group creation
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number, and for an unknown `dtype`
 * @numpy 40 np.zeros([s % 4, s % 3], ['int64', 'bool'][s % 2])
 * @example
 * np.zeros([2, 3]) // => [[0. 0. 0.] [0. 0. 0.]]
 */
export function zeros<const S extends NewShape>(shape: S, dtype?: DType): Shaped<S>;
export function zeros(shape: NewShape, dtype: DType = "float64"): NDArray {
  return fresh(checkShape("zeros", shape), checkDType(dtype));
}

/**
 * An array of ones of the given shape: `[2, 3]` gives (2, 3), `3` gives (3,).
 *
 * @group creation
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number, and for an unknown `dtype`
 * @numpy 4 np.ones([s, 2], 'int64')
 * @numpy 60 np.ones([s % 4, s % 3, 2])
 * @example
 * np.ones(3) // => [1. 1. 1.]
 */
export function ones<const S extends NewShape>(shape: S, dtype?: DType): Shaped<S>;
export function ones(shape: NewShape, dtype: DType = "float64"): NDArray {
  const result = fresh(checkShape("ones", shape), checkDType(dtype));
  result.buffer.fill(1, result.offset, result.offset + result.size);
  return result;
}

/**
 * An array of zeros with the shape of `a`, and its type unless `dtype` is given.
 *
 * @group creation
 * @throws TypeError for an unknown `dtype`
 * @numpy 12 np.zeros_like(fuzz(s, 'int'))
 * @numpy 50 np.zeros_like(fuzz(s, 'even'), ['int64', 'float64'][s % 2])
 * @example
 * np.zeros_like(np.array([1, 2])) // => [0 0]
 */
export function zeros_like<A extends NDArray>(a: A, dtype?: DType): NDArray<Of<A>>;
export function zeros_like(a: NDArray, dtype: DType = a.dtype): NDArray {
  return fresh(a.shape, checkDType(dtype));
}

/**
 * The identity matrix of shape (n, n), or (n, m) if `m` is given: ones on the diagonal, zeros
 * elsewhere.
 *
 * @group creation
 * @throws ValueError for a negative size
 * @throws TypeError for a size that is not a whole number, and for an unknown `dtype`
 * @example
 * np.eye(2) // => [[1. 0.] [0. 1.]]
 */
export function eye<N extends number, M extends number = N>(
  n: N,
  m?: M,
  dtype?: DType,
): NDArray<[N, M]>;
export function eye(n: number, m = n, dtype: DType = "float64"): NDArray {
  const result = fresh(checkShape("eye", [n, m]), checkDType(dtype));
  for (let i = 0; i < Math.min(n, m); i++) result.buffer[result.offset + i * (m + 1)] = 1;
  return result;
}
