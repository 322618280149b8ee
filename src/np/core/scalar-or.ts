import type { Strided } from "./strided.ts";

/** The array, or a plain number if no axis is left. */
export function scalarOr(a: Strided): Strided | number {
  return a.shape.length === 0 ? a.buffer[a.offset] : a;
}
