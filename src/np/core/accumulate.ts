import { sizeOf } from "./shape.ts";
import type { Strided } from "./strided.ts";

/** Combines each element of a new array with the result before it along an axis, in place. */
export function accumulate(
  { shape, buffer, offset, size }: Strided,
  axis: number,
  combine: (before: number, x: number) => number,
): void {
  const step = sizeOf(shape.slice(axis + 1));
  const length = shape[axis] * step;
  for (let i = 0, p = offset; i < size; i++, p++)
    if (i % length >= step) buffer[p] = combine(buffer[p - step], buffer[p]);
}
