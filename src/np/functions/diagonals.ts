import { checkArray, checkCount } from "../core/arguments.ts";
import { checkWhole } from "../core/whole.ts";
import { copyOf } from "../core/copy.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { sum } from "./reduce.ts";

/**
 * The diagonal of a matrix, as a vector; or for a vector of N elements, a matrix of shape (N, N)
 * with this diagonal. The diagonal `k` is 0, the main one, by default; it is above the main one if
 * `k` is positive. A copy.
 *
 * @group creation
 * @throws ValueError for an array that is neither a vector nor a matrix
 * @numpy 40 np.diag(fuzz(s, 'int', 1), s % 5 - 2)
 * @numpy 40 np.diag(fuzz(s, 'even', 2), s % 5 - 2)
 * @numpy 12 np.diag(fuzz(s, 'even'))
 * @example
 * np.diag(np.array([[1, 2], [3, 4]])) // => [1 4]
 * np.diag(np.array([1, 2])) // => [[1 0] [0 2]]
 */
export function diag(a: NDArray, k?: number): NDArray;
export function diag(a: Strided, k = 0): Strided {
  checkArray("diag", a);
  checkWhole("diag", "k", k);
  if (a.ndim === 1) {
    const [n] = a.shape;
    const size = n + Math.abs(k);
    const result = a.fresh([size, size], a.dtype);
    const start = result.offset + (k > 0 ? k : -k * size);
    for (let i = 0; i < n; i++)
      result.buffer[start + i * (size + 1)] = a.buffer[a.offset + i * a.strides[0]];
    return result;
  }
  if (a.ndim !== 2) throw new ValueError("Input must be 1- or 2-d.");
  return copyOf(diagonalOf(a, k));
}

/**
 * The sum of the diagonal of a matrix. The diagonal `k` is 0, the main one, by default.
 *
 * @group linalg
 * @throws ValueError for an array that is not a matrix
 * @numpy 40 np.trace(fuzz(s, 'int', 2), s % 5 - 2)
 * @numpy 20 np.trace(fuzz(s, 'unit', 2))
 * @numpy 10 np.trace(fuzz(s, 'bool', 2))
 * @example
 * np.trace(np.array([[1, 2], [3, 4]])) // => 5
 */
export function trace(a: NDArray, k?: number): number;
export function trace(a: Strided, k = 0): number {
  checkArray("trace", a);
  checkWhole("trace", "k", k);
  if (a.ndim < 2) throw new ValueError("diag requires an array of at least two dimensions");
  if (a.ndim > 2) {
    throw new ValueError(`trace: expected a matrix, received an array of ${a.ndim} dimensions`);
  }
  return sum(diagonalOf(a, k) as NDArray<[number]>);
}

/** A view of a diagonal. */
function diagonalOf(a: Strided, k: number): Strided {
  const [rows, columns] = a.shape;
  const [row, column] = [Math.max(-k, 0), Math.max(k, 0)];
  const length = Math.max(0, Math.min(rows - row, columns - column));
  const start = length > 0 ? row * a.strides[0] + column * a.strides[1] : 0;
  return a.view([length], [a.strides[0] + a.strides[1]], a.offset + start);
}

/**
 * A copy with zeros above a diagonal of the last two axes. The diagonal `k` is 0, the main one, by
 * default; it is above the main one if `k` is positive. A vector counts as a matrix of equal rows.
 *
 * @group creation
 * @throws ValueError for a 0-d array
 * @numpy 40 np.tril(fuzz(s, 'int', 2), s % 5 - 2)
 * @numpy 20 np.tril(fuzz(s, 'special', 3))
 * @example
 * np.tril(np.array([[1, 2], [3, 4]])) // => [[1 0] [3 4]]
 */
export function tril<A extends NDArray>(a: A, k?: number): NDArray<Of<A>>;
export function tril(a: Strided, k = 0): Strided {
  checkCount("tril", arguments, 2);
  checkWhole("tril", "k", k);
  return cleared("tril", a, (row, column) => column > row + k);
}

/**
 * A copy with zeros below a diagonal of the last two axes. The diagonal `k` is 0, the main one, by
 * default; it is above the main one if `k` is positive. A vector counts as a matrix of equal rows.
 *
 * @group creation
 * @throws ValueError for a 0-d array
 * @numpy 40 np.triu(fuzz(s, 'int', 2), s % 5 - 2)
 * @numpy 20 np.triu(fuzz(s, 'special', 3))
 * @example
 * np.triu(np.array([[1, 2], [3, 4]])) // => [[1 2] [0 4]]
 */
export function triu<A extends NDArray>(a: A, k?: number): NDArray<Of<A>>;
export function triu(a: Strided, k = 0): Strided {
  checkCount("triu", arguments, 2);
  checkWhole("triu", "k", k);
  return cleared("triu", a, (row, column) => column < row + k);
}

function cleared(
  name: string,
  a: Strided,
  isCleared: (row: number, column: number) => boolean,
): Strided {
  checkArray(name, a);
  if (a.ndim === 0) throw new ValueError(`${name}: a 0-d array has no diagonal`);
  const [n] = a.shape;
  const result = copyOf(a.ndim > 1 ? a : a.view([n, n], [0, a.strides[0]], a.offset));
  const [rows, columns] = result.shape.slice(-2);
  for (let i = 0; i < result.size; i++)
    if (isCleared(Math.floor(i / columns) % rows, i % columns))
      result.buffer[result.offset + i] = 0;
  return result;
}
