import type { Strided } from "./strided.ts";

/** The axes named, in that order, as a view. */
export function ordered(a: Strided, axes: readonly number[]): Strided {
  const [shape, strides] = [a.shape, a.strides].map((list) => axes.map((axis) => list[axis]));
  return a.view(shape, strides, a.offset);
}
