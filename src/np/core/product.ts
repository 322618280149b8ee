import { matmul } from "../kernels/matmul.ts";
import { truth } from "../kernels/unary.ts";
import { step } from "./layout.ts";
import { runUnary, settle } from "./run.ts";
import type { Strided } from "./strided.ts";

/** The sizes of the last two axes; a vector is a row on the left, a column on the right. */
export function coreOf(a: Strided, b: Strided) {
  return {
    n: a.ndim > 1 ? a.shape[a.ndim - 2] : 1,
    k: a.shape[a.ndim - 1],
    l: b.shape[Math.max(0, b.ndim - 2)],
    m: b.ndim > 1 ? b.shape[b.ndim - 1] : 1,
  };
}

/** Writes the product of two matrices, which are blocks of `a` and `b`, to position `o`. */
export function multiplyBlock(
  n: number,
  k: number,
  m: number,
  out: Strided,
  o: number,
  or: number,
  a: Strided,
  x: number,
  b: Strided,
  y: number,
): void {
  const yr = b.ndim > 1 ? step(b, 2) : step(b, 1);
  const yc = b.ndim > 1 ? step(b, 1) : 0;
  matmul(n, k, m, out.buffer, o, or, a.buffer, x, step(a, 2), step(a, 1), b.buffer, y, yr, yc);
}

/** The sums as values of their type; the sum of bools is "or". */
export function asTyped(out: Strided): Strided {
  if (out.dtype === "bool") runUnary(truth, out, out);
  settle(out);
  return out;
}
