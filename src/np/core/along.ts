import { copyOf } from "./copy.ts";
import type { DType } from "./dtype.ts";
import { inverse } from "./order.ts";
import { ordered } from "./ordered.ts";
import { checkAxes, checkAxis, sizeOf } from "./shape.ts";
import type { Strided } from "./strided.ts";

/** The axes of an array with one of them moved to the end. */
function movedToEnd(ndim: number, along: number): number[] {
  return [...Array(ndim).keys()].filter((axis) => axis !== along).concat(along);
}

/**
 * Computes rows of `length` numbers from the rows along an axis. `f` may change the row that it
 * reads.
 */
export function mapRows(
  a: Strided,
  axis: number,
  length: number,
  dtype: DType,
  f: (row: Float64Array, out: Float64Array) => void,
): Strided {
  const along = checkAxis(axis, a.ndim);
  const order = movedToEnd(a.ndim, along);
  const from = copyOf(ordered(a, order));
  const n = a.shape[along];
  const out = a.fresh([...from.shape.slice(0, -1), length], dtype);
  const rows = sizeOf(from.shape.slice(0, -1));
  for (let r = 0; r < rows; r++) {
    const [x, o] = [from.offset + r * n, out.offset + r * length];
    f(from.buffer.subarray(x, x + n), out.buffer.subarray(o, o + length));
  }
  return copyOf(ordered(out, inverse(order)));
}

/**
 * The elements along one axis, several, or all, as the rows of a matrix, and the shape of the result
 * that has one number for each row.
 */
export function rowsAlong(
  a: Strided,
  axis: number | readonly number[] | undefined,
  keepdims: boolean,
): { rows: Float64Array[]; shape: number[] } {
  const all = [...Array(a.ndim).keys()];
  const axes = axis === undefined ? all : checkAxes([axis].flat(), a.ndim);
  const kept = all.filter((i) => !axes.includes(i));
  const from = copyOf(ordered(a, [...kept, ...axes]));
  const n = sizeOf(axes.map((i) => a.shape[i]));
  const rows = Array.from({ length: sizeOf(kept.map((i) => a.shape[i])) }, (_, r) =>
    from.buffer.subarray(from.offset + r * n, from.offset + (r + 1) * n),
  );
  const shape = all.flatMap((i) => (!axes.includes(i) ? [a.shape[i]] : keepdims ? [1] : []));
  return { rows, shape };
}
