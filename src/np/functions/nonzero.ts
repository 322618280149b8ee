import { checkArray, checkCount } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { sizeOf } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { NDArray } from "../ndarray.ts";
import { placesOf, valuesOf, vectorOf } from "../core/values.ts";

/**
 * The positions of all elements that are not zero: a list with one vector for each axis.
 *
 * @group indexing
 * @throws ValueError for a 0-d array
 * @numpy 40 np.nonzero(fuzz(s, 'bool', 3))[s % 2]
 * @numpy 30 np.nonzero(fuzz(s, 'int', 1))[0]
 * @example
 * np.nonzero(np.array([[0, 5], [7, 0]])) // => [[0 1], [1 0]]
 */
export function nonzero(a: NDArray): NDArray<[number]>[];
export function nonzero(a: Strided): Strided[] {
  checkCount("nonzero", arguments, 1);
  checkArray("nonzero", a);
  if (a.ndim === 0) throw new ValueError("nonzero: a 0-d array has no positions");
  const found = positionsIn(a);
  return a.shape.map((size, axis) => {
    const step = sizeOf(a.shape.slice(axis + 1));
    return vectorOf(
      a,
      found.map((i) => Math.floor(i / step) % size),
      "int64",
    );
  });
}

function positionsIn(a: Strided): number[] {
  return placesOf(valuesOf(a));
}

/**
 * The positions of all elements that are not zero in the array as a vector.
 *
 * @group indexing
 * @numpy 60 np.flatnonzero(fuzz(s, 'int'))
 * @example
 * np.flatnonzero(np.array([[0, 5], [7, 0]])) // => [1 2]
 */
export function flatnonzero(a: NDArray): NDArray<[number]>;
export function flatnonzero(a: Strided): Strided {
  checkCount("flatnonzero", arguments, 1);
  checkArray("flatnonzero", a);
  return vectorOf(a, positionsIn(a), "int64");
}

/**
 * The positions of all elements that are not zero, one per row: (K, number of axes).
 *
 * @group indexing
 * @numpy 60 np.argwhere(fuzz(s, 'int'))
 * @example
 * np.argwhere(np.array([[0, 5], [7, 0]])) // => [[0 1] [1 0]]
 */
export function argwhere(a: NDArray): NDArray<[number, number]>;
export function argwhere(a: Strided): Strided {
  checkCount("argwhere", arguments, 1);
  checkArray("argwhere", a);
  const found = positionsIn(a);
  const out = a.fresh([found.length, a.ndim], "int64");
  let o = out.offset;
  for (const place of found) {
    a.shape.forEach((size, axis) => {
      const step = sizeOf(a.shape.slice(axis + 1));
      out.buffer[o++] = Math.floor(place / step) % size;
    });
  }
  return out;
}
