import type { Layout } from "./layout.ts";

/** Whether two operands may share elements: their ranges of the same buffer overlap. */
export function mayOverlap(a: Layout, b: Layout): boolean {
  if (a.buffer !== b.buffer || a.size === 0 || b.size === 0) return false;
  if (a.contiguous && b.contiguous) {
    return a.offset < b.offset + b.size && b.offset < a.offset + a.size;
  }
  const [startA, endA] = extent(a);
  const [startB, endB] = extent(b);
  return startA <= endB && startB <= endA;
}

/** The operand's lowest and highest position in the buffer. */
function extent({ shape, strides, offset }: Layout): [number, number] {
  let [start, end] = [offset, offset];
  shape.forEach((size, axis) => {
    const reach = (size - 1) * strides[axis];
    if (reach < 0) start += reach;
    else end += reach;
  });
  return [start, end];
}
