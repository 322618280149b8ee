import { copy } from "../kernels/unary.ts";
import { runUnary } from "./run.ts";
import type { Strided } from "./strided.ts";

/** A contiguous copy in its own memory, in row-major order. */
export function copyOf(a: Strided): Strided {
  const result = a.fresh(a.shape, a.dtype);
  runUnary(copy, result, a);
  return result;
}
