import type { BinaryKernel } from "../kernels/binary.ts";
import type { UnaryKernel } from "../kernels/unary.ts";
import { eachBlock, flatStep, isFlat, step, type Layout } from "./layout.ts";
import type { Strided } from "./strided.ts";

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
