import type { Kernels, tables } from "../kernels/large.ts";
import { elementwiseOf } from "./elementwise.ts";
import { compileMachine } from "./machine.ts";
import { productOf } from "./product.ts";
import { sumsOf } from "./sums.ts";

/**
 * Kernels for large arrays. They copy blocks of numbers into the machine's memory and copy the
 * results out.
 *
 * @throws an error if WebAssembly is blocked or not available
 */
export function compile(plain: Kernels, by: typeof tables): Kernels {
  const machine = compileMachine(by);
  return {
    ...elementwiseOf(machine, plain),
    ...sumsOf(machine, plain),
    matmul: productOf(machine),
  };
}
