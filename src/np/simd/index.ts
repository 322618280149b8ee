import type { Faster, Tables } from "../kernels/large.ts";
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
export function compile(tables: Tables | undefined): Faster {
  const machine = compileMachine(tables);
  return {
    ...elementwiseOf(machine),
    ...sumsOf(machine),
    matmul: () => productOf(machine),
  };
}
