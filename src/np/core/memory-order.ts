import type { Layout } from "./layout.ts";

/**
 * The same elements in the order in which they lie in memory: axes from the longest step to the
 * shortest, all steps forward, and neighbours that make one even run joined.
 */
export function inMemoryOrder(a: Layout): { shape: number[]; strides: number[]; offset: number } {
  const axes = a.shape
    .map((size, axis) => ({ size, stride: a.strides[axis] }))
    .filter(({ size }) => size !== 1);
  let offset = a.offset;
  for (const axis of axes) {
    if (axis.stride >= 0) continue;
    offset += (axis.size - 1) * axis.stride;
    axis.stride = -axis.stride;
  }
  axes.sort((x, y) => y.stride - x.stride);
  const joined: typeof axes = [];
  for (const axis of axes) {
    const before = joined.at(-1);
    if (before && before.stride === axis.size * axis.stride) {
      before.size *= axis.size;
      before.stride = axis.stride;
    } else joined.push({ ...axis });
  }
  return {
    shape: joined.map(({ size }) => size),
    strides: joined.map(({ stride }) => stride),
    offset,
  };
}
