import { checkArrays, checkCount, checkOptions } from "../core/arguments.ts";
import { promote } from "../core/dtype.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import { valuesOf, vectorOf } from "../core/values.ts";
import type { NDArray } from "../ndarray.ts";
import { concatenate } from "./join.ts";
import { reshape } from "./shape.ts";
import { unique } from "./sort.ts";

/**
 * The sorted elements that two arrays have in common, each once.
 *
 * @group reductions
 * @numpy 40 np.intersect1d(stream(s).randint(0, 9, 6), stream(s + 1).randint(0, 9, 5))
 * @numpy 30 np.intersect1d(fuzz(s, 'int'), fuzz(s + 1, 'even'))
 * @example
 * np.intersect1d(np.array([3, 1, 2, 2]), np.array([2, 3, 7])) // => [2 3]
 */
export function intersect1d(a: NDArray, b: NDArray): NDArray<[number]>;
export function intersect1d(a: Strided, b: Strided): Strided {
  checkCount("intersect1d", arguments, 2);
  checkArrays("intersect1d", [a, b]);
  const other = new Set(valuesOf(b));
  const common = Array.from(valuesOf(unique(a as NDArray))).filter((x) => other.has(x) && x === x);
  return vectorOf(a, common, promote(a.dtype, b.dtype));
}

/**
 * The sorted elements of both arrays, each once.
 *
 * @group reductions
 * @numpy 30 np.union1d(stream(s).randint(0, 9, 6), stream(s + 1).randint(0, 9, 5))
 * @numpy 30~1 np.union1d(fuzz(s, 'int'), np.log(fuzz(s + 1, 'int')))
 * @example
 * np.union1d(np.array([3, 1, 3]), np.array([2, 3])) // => [1 2 3]
 */
export function union1d(a: NDArray, b: NDArray): NDArray<[number]>;
export function union1d(a: NDArray, b: NDArray): NDArray {
  checkCount("union1d", arguments, 2);
  checkArrays("union1d", [a, b]);
  return unique(concatenate([reshape(a, -1), reshape(b, -1)]));
}

/**
 * The sorted elements of `a` that are not elements of `b`, each once.
 *
 * @group reductions
 * @numpy 30 np.setdiff1d(stream(s).randint(0, 9, 6), stream(s + 1).randint(0, 9, 5))
 * @numpy 30~1 np.setdiff1d(np.log(fuzz(s, 'int')), fuzz(s + 1, 'int'))
 * @example
 * np.setdiff1d(np.array([3, 1, 2, 2]), np.array([1, 7])) // => [2 3]
 */
export function setdiff1d(a: NDArray, b: NDArray): NDArray<[number]>;
export function setdiff1d(a: Strided, b: Strided): Strided {
  checkCount("setdiff1d", arguments, 2);
  checkArrays("setdiff1d", [a, b]);
  const other = new Set(valuesOf(b));
  const others = valuesOf(unique(a as NDArray)).filter((x) => !other.has(x) || x !== x);
  return vectorOf(a, others, a.dtype);
}

/**
 * Whether each element is one of the elements of `b`, as an array of bools in the shape of `a`.
 *
 * @group reductions
 * @throws TypeError for an unknown option
 * @numpy 40 np.isin(fuzz(s, 'int'), fuzz(s + 1, 'even'))
 * @numpy 30 np.isin(fuzz(s, 'int'), fuzz(s + 1, 'int'), { invert: true }) == np.isin(fuzz(s, 'int'), fuzz(s + 1, 'int'), invert=True)
 * @example
 * np.isin(np.array([[1, 2], [3, 4]]), np.array([2, 4])) // => [[False True] [False True]]
 */
export function isin<A extends NDArray>(
  a: A,
  b: NDArray,
  options?: { invert?: boolean },
): NDArray<Of<A>>;
export function isin(a: Strided, b: Strided, options: { invert?: boolean } = {}): Strided {
  checkArrays("isin", [a, b]);
  checkOptions("isin", options, "invert");
  const { invert = false } = options;
  const other = new Set(valuesOf(b));
  const out = a.fresh(a.shape, "bool");
  valuesOf(a).forEach((x, i) => {
    out.buffer[out.offset + i] = Number((x === x && other.has(x)) !== invert);
  });
  return out;
}
