import type { Faster } from "../kernels/large.ts";
import { BUFFER, halfOf, RUN } from "../kernels/pairwise.ts";
import type { DownKernel, ReduceKernel } from "../kernels/types.ts";
import type { Machine } from "./machine.ts";
import { BLOCK, bytes, LEFT, RIGHT } from "./memory.ts";

/** Copying shorter rows into the memory is not worth it. */
const SHORT = 256;

/** Sums of numbers and of rows, block by block. */
export function sumsOf(machine: Machine): Pick<Faster, "sum" | "sumDown"> {
  const { memory } = machine;

  /** Like the plain `pairwise`, for at least sixteen numbers in the memory. */
  function pairwise(i: number, n: number): number {
    if (n > RUN) {
      const half = halfOf(n);
      return pairwise(i, half) + pairwise(i + half, n - half);
    }
    const rest = i + n - (n % 8);
    let total = machine.sumRun(bytes(i - LEFT), bytes(rest - LEFT));
    for (let p = rest; p < i + n; p++) total += memory[p];
    return total;
  }

  const sum =
    (plain: ReduceKernel): ReduceKernel =>
    (x, i, n, step) => {
      if (step !== 1 || n < SHORT) return plain(x, i, n, step);
      let total = 0;
      for (let k = 0; k < n; k += BUFFER) {
        const count = Math.min(BUFFER, n - k);
        if (count < SHORT) return total + plain(x, i + k, count, 1);
        memory.set(x.subarray(i + k, i + k + count), LEFT);
        total += pairwise(LEFT, count);
      }
      return total;
    };

  const sumDown =
    (plain: DownKernel): DownKernel =>
    (rows, columns, out, o, x, xi, xr, xc) => {
      const together = Math.floor(BLOCK / columns);
      if (xc !== 1 || xr !== columns || together < 2) {
        plain(rows, columns, out, o, x, xi, xr, xc);
        return;
      }
      memory.set(out.subarray(o, o + columns), RIGHT);
      for (let r = 0; r < rows; r += together) {
        const count = Math.min(together, rows - r) * columns;
        const from = xi + r * columns;
        memory.set(x.subarray(from, from + count), LEFT);
        machine.sumDown(bytes(columns), bytes(count));
      }
      out.set(memory.subarray(RIGHT, RIGHT + columns), o);
    };

  return { sum, sumDown };
}
