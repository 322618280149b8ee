import { checkArray, checkArrays, checkCount, checkOptions } from "../core/arguments.ts";
import { broadcastAll, stretchesTo } from "../core/broadcast.ts";
import { mapRows } from "../core/along.ts";
import { copyOf } from "../core/copy.ts";
import { cast, promote } from "../core/dtype.ts";
import { IndexError, ValueError } from "../core/errors.ts";
import { checkAxis, shapeText, sizeOf } from "../core/shape.ts";
import { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { unique } from "./sort.ts";

function flatOf(a: Strided): Float64Array {
  const { buffer, offset, size } = a.contiguous ? a : copyOf(a);
  return buffer.subarray(offset, offset + size);
}

function vector(a: Strided, values: ArrayLike<number>, dtype = a.dtype): Strided {
  const out = a.fresh([values.length], dtype);
  out.buffer.set(values, out.offset);
  return out;
}

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
    return vector(
      a,
      found.map((i) => Math.floor(i / step) % size),
      "int64",
    );
  });
}

function positionsIn(a: Strided): number[] {
  return Array.from(flatOf(a)).flatMap((x, i) => (x === 0 ? [] : [i]));
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
  return vector(a, positionsIn(a), "int64");
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

/**
 * A copy in which the element at position `kth` along an axis, the last by default, is the one that
 * sorting would put there, with no larger element before it and no smaller one after it. Here it is
 * sorted as a whole; NumPy leaves the others in any order.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a position that the axis does not have
 * @numpy 40 np.partition(stream(s).randint(0, 9, 7), s % 9).at(s % 7 === s % 9 ? s % 7 : 0) == np.sort(np.partition(stream(s).randint(0, 9, 7), s % 9))[s % 7 if s % 7 == s % 9 else 0]
 * @numpy 30 np.sort(np.partition(fuzz(s, 'int', 2), 0, { axis: s % 2 }), { axis: s % 2 }) == np.sort(np.partition(fuzz(s, 'int', 2), 0, axis=s % 2), axis=s % 2)
 * @example
 * np.partition(np.array([3, 1, 2]), 1) // => [1 2 3]
 */
export function partition<A extends NDArray>(
  a: A,
  kth: number,
  options?: { axis?: number },
): NDArray<Of<A>>;
export function partition(a: Strided, kth: number, options: { axis?: number } = {}): Strided {
  const axis = checkKth("partition", a, kth, options);
  return mapRows(a, axis, a.shape[axis], a.dtype, (row, out) => out.set(row.sort()));
}

/**
 * The positions that `np.partition` takes the elements from.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a position that the axis does not have
 * @numpy 60 np.take(stream(s).rand(7), np.argpartition(stream(s).rand(7), s % 7).at(s % 7)) == np.take(stream(s).rand(7), np.argpartition(stream(s).rand(7), s % 7)[s % 7])
 * @numpy 6 np.argpartition(fuzz(s, 'int', 1), 9)
 * @example
 * np.argpartition(np.array([3, 1, 2]), 1) // => [1 2 0]
 */
export function argpartition<A extends NDArray>(
  a: A,
  kth: number,
  options?: { axis?: number },
): NDArray<Of<A>>;
export function argpartition(a: Strided, kth: number, options: { axis?: number } = {}): Strided {
  const axis = checkKth("argpartition", a, kth, options);
  return mapRows(a, axis, a.shape[axis], "int64", (row, out) => out.set(orderOf([row])));
}

function checkKth(name: string, a: Strided, kth: number, options: { axis?: number }): number {
  checkArray(name, a);
  checkOptions(name, options, "axis");
  const axis = checkAxis(options.axis ?? -1, a.ndim);
  const n = a.shape[axis];
  if (a.size > 0 && (!Number.isInteger(kth) || kth < -n || kth >= n)) {
    throw new ValueError(`kth(=${kth < 0 ? kth + n : kth}) out of bounds (${n})`);
  }
  return axis;
}

/** The positions in sorted order, by the last key first; equal elements keep their order. */
function orderOf(keys: readonly Float64Array[]): number[] {
  const isNaN = (x: number) => Number(x !== x);
  return Array.from(keys[0].keys()).sort((i, j) => {
    for (let k = keys.length - 1; k >= 0; k--) {
      const [x, y] = [keys[k][i], keys[k][j]];
      const difference = x < y ? -1 : x > y ? 1 : isNaN(x) - isNaN(y);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/**
 * The order that sorts by several keys: by the last one, then by the one before it where those are
 * equal, and so on. K vectors of N elements give (N,).
 *
 * @group reductions
 * @throws ValueError for keys that differ in length or are not vectors
 * @throws TypeError for an empty list
 * @numpy 40 np.lexsort([stream(s).randint(0, 4, 6), stream(s + 1).randint(0, 3, 6)])
 * @numpy 30 np.lexsort([fuzz(s, 'int', 1), fuzz(s + s % 2, 'even', 1)])
 * @example
 * np.lexsort([np.array([2, 1, 3]), np.array([0, 0, -1])]) // => [2 1 0]
 */
export function lexsort(keys: readonly NDArray[]): NDArray<[number]>;
export function lexsort(keys: readonly Strided[]): Strided {
  checkCount("lexsort", arguments, 1);
  checkArrays("lexsort", keys);
  const [first] = keys;
  if (first === undefined) throw new TypeError("need sequence of keys with len > 0 in lexsort");
  if (keys.some((key) => key.ndim !== 1 || key.size !== first.size)) {
    throw new ValueError("all keys need to be the same shape");
  }
  return vector(first, orderOf(keys.map(flatOf)), "int64");
}

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
  const other = new Set(flatOf(b));
  const common = Array.from(flatOf(unique(a as NDArray))).filter((x) => other.has(x) && x === x);
  return vector(a, common, promote(a.dtype, b.dtype));
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
  const other = new Set(flatOf(b));
  const out = a.fresh(a.shape, "bool");
  flatOf(a).forEach((x, i) => {
    out.buffer[out.offset + i] = Number((x === x && other.has(x)) !== invert);
  });
  return out;
}

/**
 * The elements at the given positions along an axis: `indices` has the number of axes of `a`, and
 * broadcasts to it along the other axes. For `indices` from `np.argsort` along the same axis, the
 * sorted array.
 *
 * @group indexing
 * @throws IndexError for floats, and for a position that the axis does not have
 * @throws ValueError for another number of axes, and if the shapes do not broadcast
 * @throws AxisError for an axis that the array does not have
 * @numpy 40 np.take_along_axis(fuzz(s, 'even', 2), np.argsort(fuzz(s, 'even', 2), { axis: s % 2 }), s % 2) == np.take_along_axis(fuzz(s, 'even', 2), np.argsort(fuzz(s, 'even', 2), axis=s % 2, kind='stable'), s % 2)
 * @numpy 30 np.take_along_axis(stream(s).rand(3, 4), stream(s).randint(-2, 3, [3, 2]), 1)
 * @example
 * np.take_along_axis(np.array([[1, 2], [3, 4]]), np.array([[1], [0]]), 1) // => [[2] [3]]
 */
export function take_along_axis<I extends NDArray>(
  a: NDArray,
  indices: I,
  axis: number,
): NDArray<Of<I>>;
export function take_along_axis(a: Strided, indices: Strided, axis: number): Strided {
  checkCount("take_along_axis", arguments, 3);
  const { shape, places } = alongAxis("take_along_axis", a, indices, axis);
  const out = a.fresh(shape, a.dtype);
  places.forEach((place, i) => (out.buffer[out.offset + i] = a.buffer[place]));
  return out;
}

/**
 * Writes values at the given positions along an axis, the counterpart of `np.take_along_axis`. The
 * values broadcast to the shape of the indices.
 *
 * @group indexing
 * @throws IndexError for floats, and for a position that the axis does not have
 * @throws ValueError for another number of axes, and if the shapes do not broadcast
 * @throws AxisError for an axis that the array does not have
 * @numpy 60 change(stream(s).rand(3, 4), (a) => np.put_along_axis(a, stream(s).randint(-2, 3, [3, 2]), s, 1)) == change(stream(s).rand(3, 4), lambda a: np.put_along_axis(a, stream(s).randint(-2, 3, [3, 2]), s, 1))
 * @numpy 20 change(fuzz(s, 'int', 2), (a) => np.put_along_axis(a, np.argsort(a, { axis: 0 }), fuzz(s + 1, 'int', 1), 0)) == change(fuzz(s, 'int', 2), lambda a: np.put_along_axis(a, np.argsort(a, axis=0, kind='stable'), fuzz(s + 1, 'int', 1), 0))
 * @example
 * const A = np.zeros([2, 2]);
 * np.put_along_axis(A, np.array([[1], [0]]), 5, 1);
 * A // => [[0. 5.] [5. 0.]]
 */
export function put_along_axis(
  a: NDArray,
  indices: NDArray,
  values: number | NDArray,
  axis: number,
): void;
export function put_along_axis(
  a: Strided,
  indices: Strided,
  values: number | Strided,
  axis: number,
): void {
  checkCount("put_along_axis", arguments, 4);
  const { shape, places } = alongAxis("put_along_axis", a, indices, axis);
  const written = typeof values === "number" ? undefined : flatOf(stretched(values, shape));
  places.forEach((place, i) => {
    a.buffer[place] = cast(written ? written[i] : (values as number), a.dtype);
  });
}

/** A view of the array in a shape that it broadcasts to. */
function stretched(a: Strided, shape: readonly number[]): Strided {
  if (!stretchesTo(a.shape, shape)) {
    const [from, to] = [a.shape, shape].map(shapeText);
    throw new ValueError(
      `shape mismatch: value array of shape ${from} could not be broadcast to indexing result of shape ${to}`,
    );
  }
  const added = shape.length - a.ndim;
  const strides = shape.map((size, i) =>
    i < added || a.shape[i - added] !== size ? 0 : a.strides[i - added],
  );
  return a.view([...shape], strides, a.offset);
}

/** Where in memory the elements at positions along an axis are, and the shape of these. */
function alongAxis(name: string, a: Strided, indices: Strided, axis: number) {
  checkArrays(name, [a, indices]);
  if (indices.dtype !== "int64") throw new IndexError("`indices` must be an integer array");
  if (indices.ndim !== a.ndim) {
    throw new ValueError("`indices` and `arr` must have the same number of dimensions");
  }
  const along = checkAxis(axis, a.ndim);
  const shape = broadcastAll([a.shape.with(along, 1), indices.shape]);
  const index = flatOf(stretched(indices, shape));
  const n = a.shape[along];
  const places = Array.from(index, (at, i) => {
    if (at < -n || at >= n) {
      throw new IndexError(`index ${at} is out of bounds for axis ${along} with size ${n}`);
    }
    return shape.reduceRight(
      ({ place, rest }, size, k) => {
        const own = k === along ? (at < 0 ? at + n : at) : (rest % size) % a.shape[k];
        return { place: place + own * a.strides[k], rest: Math.floor(rest / size) };
      },
      { place: a.offset, rest: i },
    ).place;
  });
  return { shape, places };
}
