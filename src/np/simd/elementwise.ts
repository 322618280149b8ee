import type { Faster } from "../kernels/large.ts";
import type { BinaryKernel, UnaryKernel } from "../kernels/types.ts";
import type { Machine } from "./machine.ts";
import { BLOCK, bytes, LEFT, RIGHT, STRIDE } from "./memory.ts";

/** Element-wise operations, block by block. An operand's step is 1, or 0 for a single number. */
export function elementwiseOf(machine: Machine): Omit<Faster, "sum" | "sumDown" | "matmul"> {
  const { memory } = machine;
  const end = (count: number) => bytes(Math.ceil(count / STRIDE) * STRIDE);

  /** Copies numbers, or one number repeatedly, to a position in the memory. */
  function bring(place: number, count: number, x: Float64Array, i: number, step: number): void {
    if (step === 0) memory.fill(x[i], place, place + count);
    else memory.set(x.subarray(i, i + count), place);
  }

  const binary = (work: (end: number) => void) => (): BinaryKernel => {
    return (n, out, o, _, x, i, xs, y, j, ys) => {
      for (let k = 0; k < n; k += BLOCK) {
        const count = Math.min(BLOCK, n - k);
        bring(LEFT, count, x, i + k * xs, xs);
        if (ys === 1 || k === 0) bring(RIGHT, count, y, j + k * ys, ys);
        work(end(count));
        out.set(memory.subarray(LEFT, LEFT + count), o + k);
      }
    };
  };

  /** If `work` returns 0, the plain kernel computes the block. */
  const unary =
    (work: (end: number) => unknown) =>
    (plain: UnaryKernel): UnaryKernel => {
      return (n, out, o, _, x, i, xs) => {
        for (let k = 0; k < n; k += BLOCK) {
          const count = Math.min(BLOCK, n - k);
          bring(LEFT, count, x, i + k * xs, xs);
          if (work(end(count)) === 0) plain(count, out, o + k, 1, x, i + k * xs, xs);
          else out.set(memory.subarray(LEFT, LEFT + count), o + k);
        }
      };
    };

  return {
    add: binary(machine.add),
    subtract: binary(machine.subtract),
    multiply: binary(machine.multiply),
    multiplyIntegers: binary(machine.multiplyIntegers),
    divide: binary(machine.divide),
    negative: unary(machine.negative),
    absolute: unary(machine.absolute),
    sqrt: unary(machine.sqrt),
    exp: unary(machine.exp),
  };
}
