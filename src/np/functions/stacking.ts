import { checkArray, checkArrays, checkCount, checkOptions } from "../core/arguments.ts";
import { checkWhole } from "../core/whole.ts";
import { ValueError } from "../core/errors.ts";
import { checkAxis, sizeOf } from "../core/shape.ts";
import { Strided } from "../core/strided.ts";
import { valuesOf } from "../core/values.ts";
import type { NDArray } from "../ndarray.ts";
import { atleast_2d } from "./axes.ts";
import { concatenate } from "./join.ts";
import { reshape, transpose } from "./shape.ts";
import { take } from "./take.ts";

/**
 * Stacks arrays on top of each other, along the first axis: vectors as rows, (M,) and (M,) giving
 * (2, M); (N, M) and (K, M) give (N + K, M).
 *
 * @group shapes
 * @throws ValueError if the arrays differ in the size of another axis or in the number of axes, and
 *   for an empty list
 * @numpy 40 np.vstack([fuzz(s, 'int', 1), fuzz(s + s % 2, 'even', 1)])
 * @numpy 30 np.vstack([fuzz(s, 'int'), fuzz(s + s % 2, 'bool')])
 * @example
 * np.vstack([np.array([1, 2]), np.array([3, 4])]) // => [[1 2] [3 4]]
 */
export function vstack(arrays: readonly NDArray[]): NDArray {
  checkCount("vstack", arguments, 1);
  checkArrays("vstack", arrays);
  return concatenate(arrays.map((a) => atleast_2d(a)));
}

/**
 * Stacks arrays side by side: vectors end to end, others along the second axis, (N, M) and (N, K)
 * giving (N, M + K).
 *
 * @group shapes
 * @throws ValueError if the arrays differ in the size of another axis or in the number of axes, and
 *   for an empty list
 * @numpy 40 np.hstack([fuzz(s, 'int', 2), fuzz(s + s % 2, 'even', 2)])
 * @numpy 30 np.hstack([fuzz(s, 'int'), fuzz(s + s % 2, 'bool')])
 * @example
 * np.hstack([np.array([1, 2]), np.array([3])]) // => [1 2 3]
 */
export function hstack(arrays: readonly NDArray[]): NDArray {
  checkCount("hstack", arguments, 1);
  checkArrays("hstack", arrays);
  const all = arrays.map((a) => (a.ndim === 0 ? reshape(a, [1]) : a));
  return concatenate(all, { axis: all[0]?.ndim === 1 ? 0 : 1 });
}

/**
 * A matrix whose columns are the given vectors, or the columns of the given matrices: (N,) and (N, M)
 * give (N, 1 + M).
 *
 * @group shapes
 * @throws ValueError if the arrays differ in the number of rows, and for an empty list
 * @numpy 40 np.column_stack([fuzz(s, 'int', 1), fuzz(s + s % 2, 'even', 1)])
 * @numpy 30 np.column_stack([fuzz(s, 'int', 1), fuzz(s + s % 2, 'bool', 2)])
 * @example
 * np.column_stack([np.array([1, 2]), np.array([3, 4])]) // => [[1 3] [2 4]]
 */
export function column_stack(arrays: readonly NDArray[]): NDArray {
  checkCount("column_stack", arguments, 1);
  checkArrays("column_stack", arrays);
  const columns = arrays.map((a) => (a.ndim < 2 ? transpose(atleast_2d(a)) : a));
  return concatenate(columns, { axis: 1 });
}

/**
 * Views of an array cut along an axis, the first by default: into `parts` equal parts, or before
 * each of a list of positions.
 *
 * @group shapes
 * @throws ValueError if the parts cannot be equal, and for fewer than one
 * @throws RangeError for more than a million parts
 * @throws AxisError for an axis that the array does not have
 * @numpy 40 np.concatenate(np.split(fuzz(s, 'int', 1), s % 3 + 1).toReversed()) == np.concatenate(np.split(fuzz(s, 'int', 1), s % 3 + 1)[::-1])
 * @numpy 40 np.split(stream(s).randint(-9, 10, [4, s]), [s % 3, 3, -1], { axis: s % 2 })[s % 4] == np.split(stream(s).randint(-9, 10, [4, s]), [s % 3, 3, -1], axis=s % 2)[s % 4]
 * @example
 * np.split(np.arange(4), 2) // => [[0 1], [2 3]]
 * np.split(np.arange(5), [1, 3]) // => [[0], [1 2], [3 4]]
 */
export function split(
  a: NDArray,
  parts: number | readonly number[],
  options?: { axis?: number },
): NDArray[];
export function split(
  a: Strided,
  parts: number | readonly number[],
  options: { axis?: number } = {},
): Strided[] {
  checkArray("split", a);
  checkOptions("split", options, "axis");
  const { axis = 0 } = options;
  const along = checkAxis(axis, a.ndim);
  checkParts("split", parts);
  if (typeof parts === "number" && a.shape[along] % parts !== 0) {
    throw new ValueError("array split does not result in an equal division");
  }
  return cut(a, parts, along);
}

/**
 * Like `np.split`, but the parts need not be equal: the first ones are longer by one.
 *
 * @group shapes
 * @throws ValueError for fewer than one part
 * @throws RangeError for more than a million parts
 * @throws AxisError for an axis that the array does not have
 * @numpy 40 np.array_split(fuzz(s, 'int', 1), s % 4)[0]
 * @numpy 40 np.array_split(stream(s).randint(-9, 10, [4, s]), 3, { axis: s % 2 })[s % 3] == np.array_split(stream(s).randint(-9, 10, [4, s]), 3, axis=s % 2)[s % 3]
 * @example
 * np.array_split(np.arange(5), 2) // => [[0 1 2], [3 4]]
 */
export function array_split(
  a: NDArray,
  parts: number | readonly number[],
  options?: { axis?: number },
): NDArray[];
export function array_split(
  a: Strided,
  parts: number | readonly number[],
  options: { axis?: number } = {},
): Strided[] {
  checkArray("array_split", a);
  checkOptions("array_split", options, "axis");
  const { axis = 0 } = options;
  const along = checkAxis(axis, a.ndim);
  checkParts("array_split", parts);
  return cut(a, parts, along);
}

/** The largest number of parts: each is an object of its own. */
const MOST = 1_000_000;

function checkParts(name: string, parts: number | readonly number[]): void {
  if (Array.isArray(parts)) {
    for (const place of parts) checkWhole(name, "each position", place);
    return;
  }
  checkWhole(name, "the number of parts", parts);
  if (parts < 1) throw new ValueError("number sections must be larger than 0.");
  if (parts > MOST) throw new RangeError(`${name}: ${parts} parts are more than ${MOST}`);
}

function cut(a: Strided, parts: number | readonly number[], along: number): Strided[] {
  const n = a.shape[along];
  const place = (at: number) => Math.min(Math.max(at < 0 ? at + n : at, 0), n);
  const longer = typeof parts === "number" ? n % parts : 0;
  const borders =
    typeof parts === "number"
      ? Array.from({ length: parts + 1 }, (_, i) => i * Math.floor(n / parts) + Math.min(i, longer))
      : [0, ...parts.map(place), n];
  return borders.slice(1).map((end, i) => {
    const length = Math.max(end - borders[i], 0);
    const start = length > 0 ? borders[i] * a.strides[along] : 0;
    return a.view(a.shape.with(along, length), a.strides, a.offset + start);
  });
}

/**
 * The array repeated side by side, `times` times along the last axis, or as often as a list says
 * along each of the last axes: (N, M) with [2, 3] gives (2 N, 3 M).
 *
 * @group shapes
 * @throws ValueError for a negative number
 * @numpy 30 np.tile(fuzz(s, 'int'), s % 4)
 * @numpy 40 np.tile(fuzz(s, 'int'), [s % 3, 2])
 * @example
 * np.tile(np.array([1, 2]), 2) // => [1 2 1 2]
 * np.tile(np.array([1, 2]), [2, 1]) // => [[1 2] [1 2]]
 */
export function tile(a: NDArray, times: number | readonly number[]): NDArray;
export function tile(a: NDArray, times: number | readonly number[]): NDArray {
  checkCount("tile", arguments, 2);
  checkArray("tile", a);
  const counts = [times].flat();
  counts.forEach((count) => checkWhole("tile", "each number of copies", count));
  if (counts.some((count) => !(count >= 0))) {
    throw new ValueError("negative dimensions are not allowed");
  }
  while (counts.length < a.ndim) counts.unshift(1);
  let result = reshape(a, [...Array<number>(counts.length - a.ndim).fill(1), ...a.shape]);
  counts.forEach((count, axis) => {
    const n = result.shape[axis];
    const places = result.fresh([count * n], "int64");
    for (let i = 0; i < places.size; i++) places.buffer[places.offset + i] = i % n;
    result = take(result, places, { axis });
  });
  return result;
}

/**
 * Each element repeated `times` times, as a vector; or each slice along an axis. A list or an array says
 * how often to repeat each one.
 *
 * @group shapes
 * @throws ValueError for a negative number, and for a list of another length
 * @throws TypeError for a number that is not whole
 * @throws AxisError for an axis that the array does not have
 * @numpy 30 np.repeat(fuzz(s, 'int'), s % 4)
 * @numpy 30 np.repeat(fuzz(s, 'int'), s % 3, { axis: s % 5 - 2 }) == np.repeat(fuzz(s, 'int'), s % 3, axis=s % 5 - 2)
 * @numpy 30 np.repeat(fuzz(s, 'int', 2), [2, 0, 1], { axis: s % 2 }) == np.repeat(fuzz(s, 'int', 2), [2, 0, 1], axis=s % 2)
 * @example
 * np.repeat(np.array([1, 2]), 2) // => [1 1 2 2]
 * np.repeat(np.array([[1, 2], [3, 4]]), [1, 2], { axis: 0 }) // => [[1 2] [3 4] [3 4]]
 */
export function repeat(
  a: NDArray,
  times: number | readonly number[] | NDArray,
  options?: { axis?: number },
): NDArray;
export function repeat(
  a: NDArray,
  times: number | readonly number[] | NDArray,
  options: { axis?: number } = {},
): NDArray {
  checkArray("repeat", a);
  checkOptions("repeat", options, "axis");
  const { axis } = options;
  if (axis === undefined) return repeat(reshape(a, -1), times, { axis: 0 });
  const along = checkAxis(axis, Math.max(a.ndim, 1));
  const n = sizeOf(a.shape.slice(along, along + 1));
  const list = times instanceof Strided ? Array.from(valuesOf(times)) : [times].flat();
  const counts = list.length === 1 ? Array<number>(n).fill(list[0]) : list;
  if (counts.length !== n) {
    throw new ValueError(
      `operands could not be broadcast together with shape (${n},) (${counts.length},)`,
    );
  }
  counts.forEach((count) => checkWhole("repeat", "each number of copies", count));
  if (counts.some((count) => count < 0)) {
    throw new ValueError("repeats may not contain negative values.");
  }
  const places = a.fresh([counts.reduce((sum, count) => sum + count, 0)], "int64");
  let next = places.offset;
  counts.forEach((count, i) => places.buffer.fill(i, next, (next += count)));
  return take(a, places, { axis: along });
}
