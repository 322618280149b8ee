import type { Kernels, tables } from "../kernels/large.ts";
import { elementwiseOf } from "./elementwise.ts";
import { compileMachine } from "./machine.ts";
import { productOf } from "./product.ts";
import { sumsOf } from "./sums.ts";

/**
 * Kernels for large arrays: a block of numbers is copied into the machine's memory, and the results
 * out of it.
 *
 * @throws an error where WebAssembly is refused, or not there
 */
export function compile(plain: Kernels, by: typeof tables): Kernels {
  const machine = compileMachine(by);
  return {
    ...elementwiseOf(machine, plain),
    ...sumsOf(machine, plain),
    matmul: productOf(machine),
  };
}
