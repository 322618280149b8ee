import type { Operand } from "../core/elementwise.ts";
import type { Strided } from "../core/strided.ts";

/** Yields the rows in order, as views, or the numbers of a vector. */
export function* rows(a: Strided): Iterator<Operand> {
  if (a.ndim === 0) throw new TypeError("iteration over a 0-d array");
  for (let i = 0; i < a.shape[0]; i++) {
    const offset = a.offset + i * a.strides[0];
    yield a.ndim === 1 ? a.buffer[offset] : a.view(a.shape.slice(1), a.strides.slice(1), offset);
  }
}
