import { checkArray, checkArrays, checkCount, checkOptions } from "../core/arguments.ts";
import { mapRows } from "../core/along.ts";
import { ValueError } from "../core/errors.ts";
import { checkAxis } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { valuesOf, vectorOf } from "../core/values.ts";

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
  const place = kth < 0 ? kth + a.shape[axis] : kth;
  return mapRows(a, axis, a.shape[axis], "int64", (row, out) => select(row, out, place));
}

/** The number of positions that are sorted at once. */
const FEW = 16;

/**
 * Writes the positions of a row's elements into `out`, so that position `kth` is that of the element
 * with this rank, and no element before it is larger and none after it smaller. NaN is the largest.
 */
function select(row: Float64Array, out: Float64Array, kth: number): void {
  const values = row.slice();
  for (let i = 0; i < out.length; i++) out[i] = i;
  let [low, high] = [0, out.length - 1];
  while (high - low >= FEW) {
    const pivot = [values[low], values[(low + high) >> 1], values[high]].sort(compare)[1];
    let [i, j] = [low, high];
    for (; ; i++, j--) {
      while (comesBefore(values[i], pivot)) i++;
      while (comesBefore(pivot, values[j])) j--;
      if (i > j) break;
      const [value, position] = [values[i], out[i]];
      values[i] = values[j];
      out[i] = out[j];
      values[j] = value;
      out[j] = position;
    }
    if (kth <= j) high = j;
    else if (kth >= i) low = i;
    else return;
  }
  const few = Array.from(out.subarray(low, high + 1));
  out.set(
    few.sort((i, j) => compare(row[i], row[j])),
    low,
  );
}

function comesBefore(x: number, y: number): boolean {
  return x < y || (y !== y && x === x);
}

function compare(x: number, y: number): number {
  return Number(comesBefore(y, x)) - Number(comesBefore(x, y));
}

function checkKth(name: string, a: Strided, kth: number, options: { axis?: number }): number {
  checkArray(name, a);
  checkOptions(name, options, "axis");
  const { axis: given = -1 } = options;
  const axis = checkAxis(given, a.ndim);
  const n = a.shape[axis];
  if (a.size > 0 && (!Number.isInteger(kth) || kth < -n || kth >= n)) {
    throw new ValueError(`kth(=${kth < 0 ? kth + n : kth}) out of bounds (${n})`);
  }
  return axis;
}

/** The positions in sorted order, by the last key first; equal elements keep their order. */
function orderOf(keys: readonly Float64Array[]): number[] {
  return Array.from(keys[0].keys()).sort((i, j) => {
    for (let k = keys.length - 1; k >= 0; k--) {
      const difference = compare(keys[k][i], keys[k][j]);
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
  return vectorOf(first, orderOf(keys.map(valuesOf)), "int64");
}
