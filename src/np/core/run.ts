import type { BinaryKernel } from "../kernels/binary.ts";
import type { UnaryKernel } from "../kernels/unary.ts";
import { eachBlock, flatStep, isFlat, step, type Layout } from "./layout.ts";
import type { Strided } from "./strided.ts";

/** Writes `kernel(x, y)`, stretched to the shape of the contiguous array `result`, into it. */
export function runBinary(kernel: BinaryKernel, result: Strided, x: Layout, y: Layout): void {
  const { shape, size, buffer, offset } = result;
  if (isFlat(x, size) && isFlat(y, size)) {
    if (size > LONG) {
      const [xs, ys] = [stretches(x, 0), stretches(y, 1)];
      eachStretch(result, (out, from, to) =>
        kernel(1, to - from, out, 0, xs(from, to), 0, 0, 1, ys(from, to), 0, 0, 1),
      );
      return;
    }
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
    if (size > LONG) {
      const xs = stretches(x, 0);
      eachStretch(result, (out, from, to) => kernel(1, to - from, out, 0, xs(from, to), 0, 0, 1));
      return;
    }
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

/*
 * Kernels are fastest where all operands lie alike, from the start of a buffer on. A long run is
 * cut into stretches that do; a single number is written out once for all of them.
 */
const LONG = 8192;
const repeated = [new Float64Array(0), new Float64Array(0)];

function eachStretch(
  { buffer, offset, size }: Strided,
  visit: (out: Float64Array, from: number, to: number) => void,
): void {
  for (let from = 0; from < size; from += LONG) {
    const to = Math.min(from + LONG, size);
    visit(buffer.subarray(offset + from, offset + to), from, to);
  }
}

/** Gives the stretches of a flat operand, which is the `place`-th of its operation. */
function stretches(
  { size, buffer, offset }: Layout,
  place: 0 | 1,
): (from: number, to: number) => Float64Array {
  if (size > 1) return (from, to) => buffer.subarray(offset + from, offset + to);
  if (repeated[place].length === 0) repeated[place] = new Float64Array(LONG);
  const numbers = repeated[place].fill(buffer[offset]);
  return () => numbers;
}
