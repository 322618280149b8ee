import { checkCount, checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { Strided } from "../core/strided.ts";
import { placesOf, valuesOf } from "../core/values.ts";
import type { NDArray } from "../ndarray.ts";
import { reshape } from "./shape.ts";
import { take } from "./take.ts";

/** Whether to select each element: a list or an array, in which zero means no. */
export type Condition = readonly (boolean | number)[] | NDArray;

/**
 * The elements, in row-major order, for which the condition is true, as a vector. With an axis, the
 * slices along it: K slices of (N, M) along axis 0 give (K, M). A copy.
 *
 * @group indexing
 * @throws ValueError for a condition that is an array but not a vector
 * @throws IndexError if the condition is true beyond the last element or slice
 * @throws AxisError for an axis that the array does not have
 * @example
 * np.compress([false, true, true], np.array([[1, 2], [3, 4], [5, 6]]), { axis: 0 }) // => [[3 4] [5 6]]
 */
export function compress(condition: Condition, a: NDArray, options?: { axis?: number }): NDArray;
export function compress(
  condition: readonly unknown[] | Strided,
  a: Strided,
  options?: { axis?: number },
): Strided {
  checkOptions("compress", options, "axis");
  if (condition instanceof Strided && condition.ndim !== 1) {
    throw new ValueError("condition must be a 1-d array");
  }
  const values = condition instanceof Strided ? valuesOf(condition) : condition;
  return take(a as NDArray, placesOf(values), options) as NDArray;
}

/**
 * The elements for which the condition, an array of the same shape, is true, as a vector:
 * `extract(np.greater(a, 0), a)` is NumPy's `a[a > 0]`. A copy.
 *
 * @group indexing
 * @throws IndexError if the condition is true beyond the last element
 * @numpy 40 np.extract(fuzz(s, 'bool'), fuzz(s, 'int')) == np.extract(fuzz(s, 'bool'), fuzz(s, 'int'))
 * @example
 * const a = np.array([[1, -2], [-3, 4]]);
 * np.extract(np.greater(a, 0), a) // => [1 4]
 */
export function extract(condition: NDArray, a: NDArray): NDArray {
  checkCount("extract", arguments, 2);
  return compress(reshape(condition, -1), a);
}
