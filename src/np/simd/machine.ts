import type { tables } from "../kernels/large.ts";
import { bytes, END, TABLE } from "./memory.ts";
import { assemble } from "./program/assembler.ts";
import { elementwise } from "./program/elementwise.ts";
import { exp } from "./program/exp.ts";
import { sumDown, sumRun } from "./program/sum.ts";
import { grow } from "./program/tile.ts";

/**
 * Functions on numbers in a memory of their own, two to an instruction (SIMD). They round each
 * operation by itself, in the order of the plain loops, so that both give the same bits.
 */
export interface Machine extends Record<keyof typeof elementwise, (end: number) => void> {
  memory: Float64Array;
  /** As the functions of `elementwise`; returns 0 where one was NaN or not within the limit. */
  exp(end: number): number;
  /** The sum of the numbers on the left from `start` to `end`, in bytes. */
  sumRun(start: number, end: number): number;
  /** Adds the rows on the left, of `row` bytes each and `size` in all, to the one on the right. */
  sumDown(row: number, size: number): void;
  /** Adds the products of four rows of x and four columns of y to the tile; all in bytes. */
  grow(x: number, y: number, end: number): void;
}

/**
 * The functions, compiled. Takes the table of exp.
 *
 * @throws WebAssembly.CompileError where that is refused, ReferenceError where it is not there
 */
export function compileMachine({ powers, rests }: typeof tables): Machine {
  const functions = { grow, ...elementwise, exp, sumRun, sumDown };
  const program = assemble(Math.ceil(bytes(END) / 65536), functions);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(program));
  const { m, ...rest } = exports as unknown as Machine & { m: WebAssembly.Memory };
  const memory = new Float64Array(m.buffer);
  powers.forEach((power, i) => memory.set([power, rests[i]], TABLE + 2 * i));
  return { ...rest, memory };
}
