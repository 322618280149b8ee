import type { MatmulKernel } from "../kernels/types.ts";
import type { Machine } from "./machine.ts";
import { bytes, DEPTH, ROWS, SIDE, TILE, X, Y } from "./memory.ts";

/**
 * The matrix product, tile by tile. Operands are cut into blocks and copied in the order in which
 * the tile reads them: four columns of y stay in the processor's L1 cache, many rows of x in its L2
 * cache.
 */
export function productOf(machine: Machine): MatmulKernel {
  const { memory } = machine;
  return (n, k, m, out, o, or, x, xi, xr, xc, y, yi, yr, yc) => {
    for (let c = 0; c < k; c += DEPTH) {
      const depth = Math.min(DEPTH, k - c);
      for (let i = 0; i < n; i += ROWS) {
        const rows = Math.min(ROWS, n - i);
        for (let r = 0; r < rows; r += SIDE) {
          const start = xi + (i + r) * xr + c * xc;
          const height = Math.min(SIDE, rows - r);
          copy(memory, X + r * depth, 1, SIDE, x, start, xr, xc, height, depth);
        }
        for (let j = 0; j < m; j += SIDE) {
          const columns = Math.min(SIDE, m - j);
          copy(memory, Y, 1, SIDE, y, yi + c * yr + j * yc, yc, yr, columns, depth);
          for (let r = 0; r < rows; r += SIDE) {
            const corner = o + (i + r) * or + j;
            const height = Math.min(SIDE, rows - r);
            copy(memory, TILE, SIDE, 1, out, corner, or, 1, height, columns);
            machine.grow(bytes(X + r * depth), bytes(Y), bytes(Y + SIDE * depth));
            copy(out, corner, or, 1, memory, TILE, SIDE, 1, height, columns);
          }
        }
      }
    }
  };
}

/** Copies a block of numbers between two layouts with different strides of rows and columns. */
function copy(
  to: Float64Array,
  t: number,
  tr: number,
  tc: number,
  from: Float64Array,
  f: number,
  fr: number,
  fc: number,
  rows: number,
  columns: number,
): void {
  for (let r = 0; r < rows; r++, t += tr, f += fr)
    for (let c = 0, p = t, q = f; c < columns; c++, p += tc, q += fc) to[p] = from[q];
}
