import { inMemory, ordered } from "./ordered.ts";
import type { Strided } from "./strided.ts";

/**
 * The result of an element-wise operation on `a`, whose axes have the same order in memory as those
 * of `a`, as in NumPy: later sums run in that order. The operation is given a view with the axes in
 * the order of memory, and that order.
 */
export function inOrderOf(
  a: Strided,
  operation: (view: Strided, order: readonly number[]) => Strided,
): Strided {
  const order = inMemory(a);
  const result = operation(ordered(a, order), order);
  return ordered(
    result,
    order.map((_, axis) => order.indexOf(axis)),
  );
}
