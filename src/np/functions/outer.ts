import { checkArrays, checkCount } from "../core/arguments.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types/shape.ts";
import { multiply } from "./arithmetic.ts";
import { reshape } from "./shape.ts";

/** The number of elements, which the type knows for a vector. */
type SizeOf<S extends Shape> = S extends readonly [infer N extends number] ? N : number;

/**
 * The outer product: row i contains element i of `a` times each element of `b`. N and M elements,
 * in arrays of any shape, give (N, M).
 *
 * @group linalg
 * @numpy 30 np.outer(fuzz(s, 'int'), fuzz(s + 1, 'int'))
 * @example
 * np.outer(np.array([1, 2]), np.array([1, 10, 100])) // => [[1 10 100] [2 20 200]]
 */
export function outer<A extends NDArray, B extends NDArray>(
  a: A,
  b: B,
): NDArray<[SizeOf<Of<A>>, SizeOf<Of<B>>]>;
export function outer(a: NDArray, b: NDArray): NDArray {
  checkCount("outer", arguments, 2);
  checkArrays("outer", [a, b]);
  return multiply(reshape(a, [-1, 1]), reshape(b, [1, -1]));
}
