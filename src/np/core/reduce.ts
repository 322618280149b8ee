import { kernelFor } from "../kernels/large.ts";
import type { DownKernel, ReduceKernel } from "../kernels/reduce.ts";
import type { Axes } from "../types/reduce.ts";
import { checkArray, checkOptions } from "./arguments.ts";
import { copyOf } from "./copy.ts";
import type { DType } from "./dtype.ts";
import { ValueError } from "./errors.ts";
import { eachBlock } from "./layout.ts";
import { ordered } from "./ordered.ts";
import { reshaped } from "./reshape.ts";
import { checkAxes, checkAxis, sizeOf } from "./shape.ts";
import type { Strided } from "./strided.ts";

/** A reduction: of a run of numbers to one, and of rows to one. */
export interface Reduction {
  name: string;
  run: ReduceKernel;
  down: DownKernel;
  /** NumPy's message where there is no number to start from. */
  empty?: string;
}

/** Which axis, or axes, to reduce (all, if none is given), and whether they stay, with size 1. */
export interface Reducing {
  axis?: Axes;
  keepdims?: boolean;
}

/** As `Reducing`, where it can be one axis only. */
export interface Along {
  axis?: number;
  keepdims?: boolean;
}

/** Shorter runs than this are combined one number after the other, as rows are: many at a time. */
const SHORT = 8;

/**
 * Reduces one axis, some, or all. Numbers are combined in the order in which NumPy does, which is that
 * of memory, so that rounding is the same: along the innermost axis by `run`, along others row
 * after row. Throws an AxisError for an axis that `a` has not, a ValueError where nothing is left.
 */
export function reduce(
  reduction: Reduction,
  a: Strided,
  dtype: DType,
  options: Reducing = {},
): Strided | number {
  checkArray(reduction.name, a);
  checkOptions(reduction.name, options);
  const { axis, keepdims = false } = options;
  if (typeof axis === "object") return reduceAxes(reduction, a, dtype, axis, keepdims);
  const { empty } = reduction;
  const run = kernelFor(a.size, reduction.run);
  const down = kernelFor(a.size, reduction.down);
  if (axis === undefined || (a.ndim === 0 && (axis === 0 || axis === -1))) {
    if (a.size === 0 && empty) throw new ValueError(empty);
    const { buffer, offset, size } = inOneRun(a);
    const total = run(buffer, offset, size, 1);
    return keepdims ? filled(a, dtype, total) : total;
  }
  const along = checkAxis(axis, a.ndim);
  const out = a.fresh(reducedShape(a.shape, along, keepdims), dtype);
  if (a.shape[along] === 0 && empty) throw new ValueError(empty);
  if (a.shape[along] >= SHORT && isInnermost(a, along)) runRows(run, out, a, along);
  else runDown(down, out, a, along);
  return scalarOr(out);
}

/**
 * Reduces some axes, in the order of memory: those closest together, with no other between them,
 * are one run; of the rest, one row comes after the other.
 */
function reduceAxes(
  reduction: Reduction,
  a: Strided,
  dtype: DType,
  axis: readonly number[],
  keepdims: boolean,
): Strided | number {
  const axes = checkAxes(axis, a.ndim);
  if (axes.length === a.ndim) return reduce(reduction, a, dtype, { keepdims });
  if (reduction.empty && axes.some((i) => a.shape[i] === 0)) throw new ValueError(reduction.empty);
  const shape = a.shape.flatMap((n, i) => (!axes.includes(i) ? [n] : keepdims ? [1] : []));
  const out = a.fresh(shape, dtype);
  if (a.size === 0) return out;
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
  const sums = reduce(reduction, rest, dtype, { axis: -1, keepdims: true }) as Strided;
  const flat = sums.view([count, out.size], [out.size, 1], sums.offset);
  runDown(reduction.down, out, flat, 0);
  return out;
}

/** The shape without an axis, or with 1 in its place. */
export function reducedShape(shape: readonly number[], along: number, keepdims: boolean): number[] {
  const result: number[] = [];
  for (let axis = 0; axis < shape.length; axis++) {
    if (axis !== along) result.push(shape[axis]);
    else if (keepdims) result.push(1);
  }
  return result;
}

/** An array, but a plain number where no axis is left. */
export function scalarOr(a: Strided): Strided | number {
  return a.shape.length === 0 ? a.buffer[a.offset] : a;
}

function filled(a: Strided, dtype: DType, value: number): Strided {
  const shape = new Array<number>(a.ndim).fill(1);
  const out = a.fresh(shape, dtype);
  out.buffer[out.offset] = value;
  return out;
}

/** All elements as one run, axes in the order of memory. */
function inOneRun(a: Strided): Strided {
  if (a.contiguous) return a;
  const run = ordered(a, inMemory(a));
  return run.contiguous ? run : copyOf(run);
}

/** The axes in the order of memory: from the longest step to the shortest. */
function inMemory({ strides }: Strided): number[] {
  return [...strides.keys()].sort((i, j) => Math.abs(strides[j]) - Math.abs(strides[i]));
}

/** Whether no other axis has its elements closer together in memory. */
function isInnermost({ shape, strides }: Strided, along: number): boolean {
  const reach = Math.abs(strides[along]);
  for (let axis = 0; axis < shape.length; axis++)
    if (shape[axis] !== 1 && Math.abs(strides[axis]) < reach) return false;
  return true;
}

/** Each element of `out` from its run along the axis. */
export function runRows(run: ReduceKernel, out: Strided, a: Strided, along: number): void {
  const n = a.shape[along];
  const stride = a.strides[along];
  const { starts, size, step } = planes(a, along);
  let o = out.offset;
  for (const start of starts)
    for (let r = 0, x = start; r < size; r++, x += step)
      out.buffer[o++] = run(a.buffer, x, n, stride);
}

/** All elements of `out` from the rows along the axis, one after the other. */
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
 * The planes that an axis makes with the last of the others: where they start, and that other's size
 * and step.
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
