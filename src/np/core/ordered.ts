import type { Strided } from "./strided.ts";

/** A view with the given axes, in that order. */
export function ordered(a: Strided, axes: readonly number[]): Strided {
  const [shape, strides] = [a.shape, a.strides].map((list) => axes.map((axis) => list[axis]));
  return a.view(shape, strides, a.offset);
}
