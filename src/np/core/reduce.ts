import type { BinaryKernel } from "../kernels/binary.ts";
import type { ReduceKernel } from "../kernels/reduce.ts";
import { copy } from "../kernels/unary.ts";
import type { DType } from "./dtype.ts";
import { runBinary, runUnary } from "./run.ts";
import { ValueError } from "./errors.ts";
import { eachBlock, step, type Layout } from "./layout.ts";
import { checkAxis } from "./shape.ts";
import type { Strided } from "./strided.ts";

/** A reduction: of a run of numbers to one, and of two partial results to one. */
export interface Reduction {
  run: ReduceKernel;
  combine: BinaryKernel;
  /** What the reduction starts from; without one it starts from the first number. */
  identity?: 0;
  /** NumPy's message where there is no number to start from. */
  empty?: string;
}

/** Which axis to reduce (all, if none is given), and whether it stays, with size 1. */
export interface Reducing {
  axis?: number;
  keepdims?: boolean;
}

/**
 * Reduces one axis, or all. Numbers are combined in the order in which NumPy does, which is that
 * of memory, so that rounding is the same: along the innermost axis by `run`, along others row
 * after row. Throws an AxisError for an axis that `a` has not, a ValueError where nothing is left.
 */
export function reduce(
  reduction: Reduction,
  a: Strided,
  dtype: DType,
  { axis, keepdims = false }: Reducing = {},
): Strided | number {
  if (axis === undefined || (a.ndim === 0 && (axis === 0 || axis === -1))) {
    if (a.size === 0 && reduction.empty) throw new ValueError(reduction.empty);
    const { buffer, offset, size } = inOneRun(a);
    const total = reduction.run(buffer, offset, size, 1);
    return keepdims ? filled(a, dtype, total) : total;
  }
  const along = checkAxis(axis, a.ndim);
  const out = a.fresh(a.shape.with(along, 1), dtype);
  if (a.size === 0 && out.size > 0 && reduction.empty) throw new ValueError(reduction.empty);
  if (isInnermost(a, along)) runRows(reduction.run, out, a, along);
  else combineRows(reduction, out, a, along);
  return keepdims ? out : withoutAxis(out, along);
}

/** The array without an axis of size 1; a number where no axis is left. */
export function withoutAxis(out: Strided, axis: number): Strided | number {
  if (out.ndim === 1) return out.buffer[out.offset];
  return out.view(out.shape.toSpliced(axis, 1), out.strides.toSpliced(axis, 1), out.offset);
}

function filled(a: Strided, dtype: DType, value: number): Strided {
  const shape = new Array<number>(a.ndim).fill(1);
  const out = a.fresh(shape, dtype);
  out.buffer[out.offset] = value;
  return out;
}

/** All elements as one run, axes in the order of memory: from the longest step to the shortest. */
function inOneRun(a: Strided): Strided {
  if (a.contiguous) return a;
  const axes = a.strides.map((_, axis) => axis);
  axes.sort((i, j) => Math.abs(a.strides[j]) - Math.abs(a.strides[i]));
  const [shape, strides] = [a.shape, a.strides].map((list) => axes.map((axis) => list[axis]));
  const ordered = a.view(shape, strides, a.offset);
  if (ordered.contiguous) return ordered;
  const run = a.fresh(shape, a.dtype);
  runUnary(copy, run, ordered);
  return run;
}

/** Whether no other axis has its elements closer together in memory. */
function isInnermost(a: Strided, along: number): boolean {
  const reach = Math.abs(a.strides[along]);
  return a.shape.every((n, i) => n === 1 || Math.abs(a.strides[i]) >= reach);
}

/** Each element of `out` from its run along the axis. */
export function runRows(run: ReduceKernel, out: Strided, a: Strided, along: number): void {
  const { buffer, shape, offset: first } = out;
  const n = a.shape[along];
  const stride = a.strides[along];
  const rows: Layout = { ...a, shape };
  const outer = shape.at(-2) ?? 1;
  const inner = shape.at(-1) ?? 1;
  const xr = step(rows, 2);
  const xc = step(rows, 1);
  let o = first;
  eachBlock(shape, [rows], ([x]) => {
    for (let r = 0; r < outer; r++)
      for (let c = 0; c < inner; c++) buffer[o++] = run(a.buffer, x + r * xr + c * xc, n, stride);
  });
}

/** The rows along the axis, one after the other, into `out`. */
function combineRows(
  { combine, identity }: Reduction,
  out: Strided,
  a: Strided,
  along: number,
): void {
  const { shape, size, buffer, offset: o } = out;
  const stride = a.strides[along];
  const row = {
    shape,
    size,
    strides: a.strides,
    offset: a.offset,
    buffer: a.buffer,
    contiguous: false,
  };
  let left = a.shape[along];
  if (identity === undefined && left > 0) {
    runUnary(copy, out, row);
    row.offset += stride;
    left--;
  }
  for (; left > 0; left--, row.offset += stride) {
    if (a.ndim > 2) runBinary(combine, out, out, row);
    else
      combine(1, size, buffer, o, buffer, o, 0, 1, a.buffer, row.offset, 0, a.strides[1 - along]);
  }
}
