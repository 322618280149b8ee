import { kernelFor } from "../kernels/large.ts";
import type { BinaryKernel, UnaryKernel } from "../kernels/types.ts";
import { round32, wrap32 } from "../kernels/unary.ts";
import { eachBlock, flatStep, isFlat, step, type Layout } from "./layout.ts";
import type { Strided } from "./strided.ts";

/**
 * Writes `kernel(x, y)`, broadcast to the shape of `result`, into the contiguous array `result`.
 */
export function runBinary(kernel: BinaryKernel, result: Strided, x: Layout, y: Layout): void {
  const { shape, size, buffer, offset } = result;
  if (isFlat(x, size) && isFlat(y, size)) {
    const xs = flatStep(x);
    const ys = flatStep(y);
    const run = kernelFor(size, kernel);
    run(size, buffer, offset, 1, x.buffer, x.offset, xs, y.buffer, y.offset, ys);
    return;
  }
  const columns = shape[shape.length - 1];
  const rows = shape.length > 1 ? shape[shape.length - 2] : 1;
  const [xr, xc, yr, yc] = [step(x, 2), step(x, 1), step(y, 2), step(y, 1)];
  const down = goesDown(rows, columns);
  eachBlock(shape, [x, y], ([i, j], block) => {
    let o = offset + block * rows * columns;
    if (down) {
      for (let c = 0; c < columns; c++, o++, i += xc, j += yc)
        kernel(rows, buffer, o, columns, x.buffer, i, xr, y.buffer, j, yr);
    } else {
      for (let r = 0; r < rows; r++, o += columns, i += xr, j += yr)
        kernel(columns, buffer, o, 1, x.buffer, i, xc, y.buffer, j, yc);
    }
  });
}

/** Writes `kernel(x)`, broadcast to the shape of `result`, into the contiguous array `result`. */
export function runUnary(kernel: UnaryKernel, result: Strided, x: Layout): void {
  // A unary kernel reads only the first of the two operands.
  runBinary(kernel, result, x, x);
}

/** Converts what a kernel wrote into a new array of a 32-bit type to that type. */
export function settle(result: Strided): void {
  if (result.dtype === "float32") runUnary(round32, result, result);
  else if (result.dtype === "int32") runUnary(wrap32, result, result);
}

/** Whether to go column by column: many short rows would start too many loops. */
function goesDown(rows: number, columns: number): boolean {
  return columns < 16 && columns < rows;
}
