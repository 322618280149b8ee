import type { MatmulKernel } from "../kernels/matmul.ts";
import type { Machine } from "./machine.ts";
import { bytes, DEPTH, ROWS, SIDE, TILE, X, Y } from "./memory.ts";

/**
 * The product, tile by tile. Operands are cut into blocks and put into the order in which the tile
 * reads them: four columns of y stay in the processor's first cache, many rows of x in its second.
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
          pack(memory, X + r * depth, Math.min(SIDE, rows - r), depth, x, start, xr, xc);
        }
        for (let j = 0; j < m; j += SIDE) {
          const columns = Math.min(SIDE, m - j);
          pack(memory, Y, columns, depth, y, yi + c * yr + j * yc, yc, yr);
          for (let r = 0; r < rows; r += SIDE) {
            const corner = o + (i + r) * or + j;
            const height = Math.min(SIDE, rows - r);
            copy(memory, TILE, SIDE, out, corner, or, height, columns);
            machine.grow(bytes(X + r * depth), bytes(Y), bytes(Y + SIDE * depth));
            copy(out, corner, or, memory, TILE, SIDE, height, columns);
          }
        }
      }
    }
  };
}

/** Puts rows of an operand side by side, so that what is read together stands together. */
function pack(
  memory: Float64Array,
  at: number,
  rows: number,
  depth: number,
  from: Float64Array,
  start: number,
  row: number,
  column: number,
): void {
  for (let r = 0; r < rows; r++, start += row)
    for (let c = 0, p = start, q = at + r; c < depth; c++, p += column, q += SIDE)
      memory[q] = from[p];
}

/** Copies a tile, whose rows lie `toRow` and `fromRow` apart. */
function copy(
  to: Float64Array,
  t: number,
  toRow: number,
  from: Float64Array,
  f: number,
  fromRow: number,
  rows: number,
  columns: number,
): void {
  for (let r = 0; r < rows; r++, t += toRow, f += fromRow)
    for (let c = 0; c < columns; c++) to[t + c] = from[f + c];
}
