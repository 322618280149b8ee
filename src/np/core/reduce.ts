import { settle } from "./run.ts";
import { kernelFor } from "../kernels/large.ts";
import type { DownKernel, ReduceKernel } from "../kernels/types.ts";
import type { Axes } from "../types/reduce.ts";
import { checkArray, checkOptions } from "./arguments.ts";
import { copyOf } from "./copy.ts";
import type { DType } from "./dtype.ts";
import { ValueError } from "./errors.ts";
import { eachBlock } from "./layout.ts";
import { inverse, orderOf } from "./order.ts";
import { inMemory, ordered } from "./ordered.ts";
import { reshaped } from "./reshape.ts";
import { checkAxes, checkAxis, sizeOf } from "./shape.ts";
import type { Strided } from "./strided.ts";

/** A reduction of a sequence of numbers to one number, and of rows to one row. */
export interface Reduction {
  name: string;
  run: ReduceKernel;
  down: DownKernel;
  /** NumPy's error message for no elements, if the operation has no identity. */
  empty?: string;
  /** The result for no elements: 0 by default. */
  identity?: number;
}

/** The axis or axes to reduce (all by default), and whether they are kept with size 1. */
export interface Reducing {
  axis?: Axes;
  keepdims?: boolean;
}

/** Like `Reducing`, for one axis only. */
export interface Along {
  axis?: number;
  keepdims?: boolean;
}

/** Rows shorter than this are reduced column by column, many rows at a time. */
const SHORT = 8;

/**
 * Reduces one axis, several, or all. Numbers are combined in NumPy's order, which is the order of
 * memory, so that rounding is the same: along the innermost axis by `run`, along other axes row by
 * row. Throws an AxisError for an axis that `a` does not have, and a ValueError if there are no
 * elements and the operation has no identity.
 */
export function reduce(
  reduction: Reduction,
  a: Strided,
  dtype: DType,
  options: Reducing = {},
): Strided | number {
  checkArray(reduction.name, a);
  checkOptions(reduction.name, options, "axis", "keepdims");
  const { axis, keepdims = false } = options;
  const { empty } = reduction;
  if (axis === undefined || (a.ndim === 0 && (axis === 0 || axis === -1))) {
    if (a.size === 0 && empty) throw new ValueError(empty);
    const { buffer, offset, size } = inOneRun(a);
    const run = kernelFor(size, reduction.run);
    const total = rounded(run(buffer, offset, size, 1), dtype);
    return keepdims ? filled(a, dtype, total) : total;
  }
  const axes = typeof axis === "object" ? checkAxes(axis, a.ndim) : [checkAxis(axis, a.ndim)];
  if (axes.length === a.ndim) return reduce(reduction, a, dtype, { keepdims });
  if (empty && axes.some((i) => a.shape[i] === 0)) throw new ValueError(empty);
  const order = a.ndim > 2 && !a.contiguous ? orderOf(a.ndim, [a]) : undefined;
  if (order === undefined) return reduceAxes(reduction, a, dtype, axes, keepdims);
  const places = axes.map((i) => order.indexOf(i));
  const kept = reduceAxes(reduction, ordered(a, order), dtype, places, true);
  return ordered(
    kept,
    inverse(order).filter((_, i) => keepdims || !axes.includes(i)),
  );
}

/** Reduces one axis to a new array in row-major order. */
function reduceAxis(
  reduction: Reduction,
  a: Strided,
  dtype: DType,
  along: number,
  keepdims: boolean,
): Strided {
  const out = a.fresh(reducedShape(a.shape, along, keepdims), dtype);
  if (a.shape[along] >= SHORT && isInnermost(a, along)) {
    runRows(kernelFor(a.size, reduction.run), out, a, along);
  } else {
    runDown(kernelFor(a.size, reduction.down), out, a, along);
  }
  settle(out);
  return out;
}

/**
 * Reduces some of the axes to a new array in row-major order. Several are reduced in the order of
 * memory: adjacent innermost axes as one run, the remaining axes row by row.
 */
function reduceAxes(
  reduction: Reduction,
  a: Strided,
  dtype: DType,
  axes: readonly number[],
  keepdims: boolean,
): Strided {
  if (axes.length === 1) return reduceAxis(reduction, a, dtype, axes[0], keepdims);
  const shape = a.shape.flatMap((n, i) => (!axes.includes(i) ? [n] : keepdims ? [1] : []));
  const out = a.fresh(shape, dtype);
  if (a.size === 0) {
    out.buffer.fill(reduction.identity ?? 0, out.offset, out.offset + out.size);
    return out;
  }
  if (out.size === 1) {
    const all = reduce(reduction, a, dtype, { keepdims: true }) as Strided;
    return reshaped(all, shape);
  }
  const order = inMemory(a).filter((i) => a.shape[i] !== 1);
  let start = order.length;
  while (axes.includes(order[start - 1])) start--;
  const run = order.slice(start);
  const rows = order.slice(0, start).filter((i) => axes.includes(i));
  const kept = [...a.shape.keys()].filter((i) => !axes.includes(i));
  const [count, length] = [rows, run].map((list) => sizeOf(list.map((i) => a.shape[i])));
  const joined = [count, ...kept.map((i) => a.shape[i]), length];
  const rest = reshaped(ordered(a, [...rows, ...kept, ...run]), joined);
  const sums = reduceAxis(reduction, rest, dtype, rest.ndim - 1, true);
  const flat = sums.view([count, out.size], [out.size, 1], sums.offset);
  runDown(reduction.down, out, flat, 0);
  return out;
}

/** The shape without the axis, or with size 1 for it. */
export function reducedShape(shape: readonly number[], along: number, keepdims: boolean): number[] {
  const result: number[] = [];
  for (let axis = 0; axis < shape.length; axis++) {
    if (axis !== along) result.push(shape[axis]);
    else if (keepdims) result.push(1);
  }
  return result;
}

function rounded(value: number, dtype: DType): number {
  return dtype === "float32" ? Math.fround(value) : value;
}

function filled(a: Strided, dtype: DType, value: number): Strided {
  const shape = new Array<number>(a.ndim).fill(1);
  const out = a.fresh(shape, dtype);
  out.buffer[out.offset] = value;
  return out;
}

/** All elements as one row, axes in the order of memory. */
function inOneRun(a: Strided): Strided {
  if (a.contiguous) return a;
  const run = ordered(a, inMemory(a));
  return run.contiguous ? run : copyOf(run);
}

/** Whether no other axis has a smaller stride. */
function isInnermost({ shape, strides }: Strided, along: number): boolean {
  const reach = Math.abs(strides[along]);
  for (let axis = 0; axis < shape.length; axis++)
    if (shape[axis] !== 1 && Math.abs(strides[axis]) < reach) return false;
  return true;
}

/** Computes each element of `out` from its elements along the axis. */
export function runRows(run: ReduceKernel, out: Strided, a: Strided, along: number): void {
  const n = a.shape[along];
  const stride = a.strides[along];
  const { starts, size, step } = planes(a, along);
  let o = out.offset;
  for (const start of starts)
    for (let r = 0, x = start; r < size; r++, x += step)
      out.buffer[o++] = run(a.buffer, x, n, stride);
}

/** Computes all elements of `out` from the rows along the axis, row by row. */
function runDown(down: DownKernel, out: Strided, a: Strided, along: number): void {
  const n = a.shape[along];
  const stride = a.strides[along];
  const { starts, size, step } = planes(a, along);
  let o = out.offset;
  for (const start of starts) {
    down(n, size, out.buffer, o, a.buffer, start, stride, step);
    o += size;
  }
}

/**
 * The planes spanned by an axis and the last of the other axes: where they start, and that other
 * axis's size and step.
 */
function planes(a: Strided, along: number): { starts: number[]; size: number; step: number } {
  const { shape, strides, offset } = a;
  if (shape.length === 1) return { starts: [offset], size: 1, step: 0 };
  const other = along === shape.length - 1 ? along - 1 : shape.length - 1;
  const size = shape[other];
  const step = strides[other];
  if (shape.length === 2) return { starts: [offset], size, step };
  const outer = [...shape.keys()].filter((axis) => axis !== along && axis !== other);
  const corners = a.view(
    [...outer.map((axis) => shape[axis]), 1, 1],
    [...outer.map((axis) => strides[axis]), 1, 1],
    offset,
  );
  const starts: number[] = [];
  eachBlock(corners.shape, [corners], ([start]) => starts.push(start));
  return { starts, size, step };
}
