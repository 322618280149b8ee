import type { Tables } from "../kernels/large.ts";
import { bytes, END, TABLE } from "./memory.ts";
import { assemble } from "./program/assembler.ts";
import { elementwise } from "./program/elementwise.ts";
import { exp } from "./program/exp.ts";
import { sumDown, sumRun } from "./program/sum.ts";
import { grow } from "./program/tile.ts";

/**
 * Functions on numbers in their own memory, two numbers per instruction (SIMD). They round each
 * operation separately, in the order of the plain loops, so both give bit-identical results.
 */
export interface Machine extends Record<keyof typeof elementwise, (end: number) => void> {
  memory: Float64Array;
  /** Like the functions of `elementwise`. Returns 0 if a number was NaN or not within the limit. */
  exp(end: number): number;
  /** The sum of the numbers of the left operand from `start` to `end`, in bytes. */
  sumRun(start: number, end: number): number;
  /**
   * Adds the rows of the left operand, of `row` bytes each and `size` bytes in total, to the right
   * operand.
   */
  sumDown(row: number, size: number): void;
  /**
   * Adds the products of four rows of x and four columns of y to the tile. The parameters are in
   * bytes.
   */
  grow(x: number, y: number, end: number): void;
}

/** The functions of the machine, and `m`, its memory. */
type Exports = WebAssembly.Exports & Omit<Machine, "memory"> & { m: WebAssembly.Memory };

/**
 * Compiles the functions. The parameter is the table of exp.
 *
 * @throws WebAssembly.CompileError if WebAssembly is blocked, ReferenceError if it is not available
 */
export function compileMachine(tables?: Tables): Machine {
  const functions = { grow, ...elementwise, exp, sumRun, sumDown };
  const program = assemble(Math.ceil(bytes(END) / 65536), functions);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(program));
  const { m, ...rest } = exports as Exports;
  const memory = new Float64Array(m.buffer);
  tables?.powers.forEach((power, i) => memory.set([power, tables.rests[i]], TABLE + 2 * i));
  return { ...rest, memory };
}
