import { copy } from "../kernels/unary.ts";
import { runUnary } from "./run.ts";
import type { Strided } from "./strided.ts";

/** A copy in memory of its own, row after row. */
export function copyOf(a: Strided): Strided {
  const result = a.fresh(a.shape, a.dtype);
  runUnary(copy, result, a);
  return result;
}
