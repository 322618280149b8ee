import type { BinaryKernel } from "../kernels/binary.ts";
import type { UnaryKernel } from "../kernels/unary.ts";
import { broadcast } from "./broadcast.ts";
import { dtypeOf, type DType } from "./dtype.ts";
import { eachBlock, flatStep, isFlat, step, type Layout } from "./layout.ts";
import { finish, target } from "./out.ts";
import type { Strided } from "./strided.ts";

/** What an operation takes: an array, or a plain number that stretches to any shape. */
export type Operand = number | Strided;

/** Plain numbers stand here while a kernel reads them; the third place takes a plain result. */
const plain = new Float64Array(3);
const [left, right] = [0, 1].map((offset): Layout => {
  return { shape: [], size: 1, strides: [], offset, buffer: plain, contiguous: true };
});

function layout(operand: Operand, place: Layout): Layout {
  if (typeof operand !== "number") return operand;
  plain[place.offset] = operand;
  return place;
}

/** The type of an operand's numbers. */
export function typeOf(operand: Operand): DType {
  return typeof operand === "number" ? dtypeOf(operand) : operand.dtype;
}

/**
 * Runs a kernel over two operands, broadcast together. Returns an array of type `dtype` (or `out`,
 * if given), or a number where both operands are numbers. Errors name the operation.
 */
export function binary(
  name: string,
  kernel: BinaryKernel,
  dtype: DType,
  a: Operand,
  b: Operand,
  out?: Strided,
): Operand {
  const x = layout(a, left);
  const y = layout(b, right);
  const array = typeof a !== "number" ? a : typeof b !== "number" ? b : out;
  if (array === undefined) {
    kernel(1, 1, plain, 2, plain, 0, 0, 0, plain, 1, 0, 0);
    return plain[2];
  }
  const shape = broadcast(x.shape, y.shape);
  const result = out ? target(name, out, shape, dtype, [x, y]) : array.fresh(shape, dtype);
  runBinary(kernel, result, x, y);
  return out ? finish(out, result) : result;
}

/** Writes `kernel(x, y)`, stretched to the shape of the contiguous array `result`, into it. */
export function runBinary(kernel: BinaryKernel, result: Strided, x: Layout, y: Layout): void {
  const { shape, size, buffer, offset } = result;
  if (isFlat(x, size) && isFlat(y, size)) {
    const xc = flatStep(x);
    const yc = flatStep(y);
    kernel(1, size, buffer, offset, x.buffer, x.offset, 0, xc, y.buffer, y.offset, 0, yc);
    return;
  }
  const ndim = shape.length;
  const rows = ndim > 1 ? shape[ndim - 2] : 1;
  const columns = shape[ndim - 1];
  const xr = step(x, 2);
  const xc = step(x, 1);
  const yr = step(y, 2);
  const yc = step(y, 1);
  if (ndim <= 2) {
    kernel(rows, columns, buffer, offset, x.buffer, x.offset, xr, xc, y.buffer, y.offset, yr, yc);
    return;
  }
  eachBlock(shape, [x, y], ([xi, yi], block) => {
    const o = offset + block * rows * columns;
    kernel(rows, columns, buffer, o, x.buffer, xi, xr, xc, y.buffer, yi, yr, yc);
  });
}

/** Runs a kernel over one operand, as `binary` does over two. */
export function unary(
  name: string,
  kernel: UnaryKernel,
  dtype: DType,
  a: Operand,
  out?: Strided,
): Operand {
  const x = layout(a, left);
  const array = typeof a !== "number" ? a : out;
  if (array === undefined) {
    kernel(1, 1, plain, 2, plain, 0, 0, 0);
    return plain[2];
  }
  const result = out ? target(name, out, x.shape, dtype, [x]) : array.fresh(x.shape, dtype);
  runUnary(kernel, result, x);
  return out ? finish(out, result) : result;
}

/** Writes `kernel(x)`, stretched to the shape of the contiguous array `result`, into it. */
export function runUnary(kernel: UnaryKernel, result: Strided, x: Layout): void {
  const { shape, size, buffer, offset } = result;
  if (isFlat(x, size)) {
    kernel(1, size, buffer, offset, x.buffer, x.offset, 0, flatStep(x));
    return;
  }
  const ndim = shape.length;
  const rows = ndim > 1 ? shape[ndim - 2] : 1;
  const columns = shape[ndim - 1];
  const xr = step(x, 2);
  const xc = step(x, 1);
  if (ndim <= 2) {
    kernel(rows, columns, buffer, offset, x.buffer, x.offset, xr, xc);
    return;
  }
  eachBlock(shape, [x], ([xi], block) => {
    kernel(rows, columns, buffer, offset + block * rows * columns, x.buffer, xi, xr, xc);
  });
}
