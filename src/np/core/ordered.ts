import type { Strided } from "./strided.ts";

/** A view with the given axes, in that order. */
export function ordered(a: Strided, axes: readonly number[]): Strided {
  const [shape, strides]: number[][] = [[], []];
  for (const axis of axes) {
    shape.push(a.shape[axis]);
    strides.push(a.strides[axis]);
  }
  return a.view(shape, strides, a.offset);
}

/** The axes in the order of memory: from the largest stride to the smallest. */
export function inMemory({ strides }: Strided): number[] {
  return [...strides.keys()].sort((i, j) => Math.abs(strides[j]) - Math.abs(strides[i]));
}
