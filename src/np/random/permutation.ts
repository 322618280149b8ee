import { checkArray } from "../core/arguments.ts";
import { IndexError } from "../core/errors.ts";
import { copyOf } from "../core/copy.ts";
import { arange } from "../functions/range.ts";
import { slice } from "../functions/slice.ts";
import { take } from "../functions/take.ts";
import { write } from "../functions/write.ts";
import { NDArray } from "../ndarray.ts";
import type { Of } from "../core/typed.ts";

/**
 * The result type of `permutation`: `n` numbers, or an array of the same shape as the given one.
 */
export type Permuted<N> = N extends number ? NDArray<[N]> : NDArray<Of<N>>;

/**
 * Shuffles the rows in place: from the last row to the first, each is swapped with itself or a row
 * before it.
 *
 * @param upTo a random whole number from 0 to `max`, both included
 */
export function shuffle(upTo: (max: number) => number, a: NDArray): void {
  if (!(a instanceof NDArray)) {
    throw new TypeError(`random.shuffle: expected an array of rows, received ${String(a)}`);
  }
  if (a.ndim === 0) throw new TypeError("len() of unsized object");
  const swap = a.ndim > 1 ? swapRows : swapNumbers;
  for (let i = a.shape[0] - 1; i > 0; i--) {
    const j = upTo(i);
    if (i !== j) swap(a, i, j);
  }
}

function swapNumbers(a: NDArray, i: number, j: number): void {
  const { buffer } = a;
  const p = a.offset + i * a.strides[0];
  const q = a.offset + j * a.strides[0];
  const kept = buffer[p];
  buffer[p] = buffer[q];
  buffer[q] = kept;
}

function swapRows(a: NDArray, i: number, j: number): void {
  const [first, second] = [i, j].map((row) => slice(a, { start: row, stop: row + 1 }));
  const kept = copyOf(first);
  write(first, second);
  write(second, kept);
}

/** A shuffled copy of an array, or the numbers below `n` in random order. */
export function permuted(upTo: (max: number) => number, n: number | NDArray): NDArray {
  const isNumber = typeof n === "number";
  if (!isNumber) checkArray("random.permutation", n, "a number or an array");
  if (isNumber ? !Number.isInteger(n) : n.ndim === 0) {
    throw new IndexError("x must be an integer or at least 1-dimensional");
  }
  const order: NDArray = arange(isNumber ? n : n.shape[0]);
  shuffle(upTo, order);
  return isNumber ? order : take(n, order, { axis: 0 });
}
