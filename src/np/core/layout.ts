import type { Strided } from "./strided.ts";

/** The memory layout of an operand. */
export type Layout = Pick<
  Strided,
  "shape" | "size" | "strides" | "offset" | "buffer" | "contiguous"
>;

/** The stride along the axis that is `fromEnd` axes from the end; 0 if it is broadcast there. */
export function step(a: Layout, fromEnd: number): number {
  const axis = a.shape.length - fromEnd;
  return axis < 0 || a.shape[axis] === 1 ? 0 : a.strides[axis];
}

/** Whether one loop of `size` steps can read the operand: it is one number, or contiguous. */
export function isFlat(a: Layout, size: number): boolean {
  return a.size === 1 || (a.contiguous && a.size === size);
}

/** The step of such a loop. */
export function flatStep(a: Layout): number {
  return a.size === 1 ? 0 : 1;
}

/**
 * Visits the blocks of rows and columns that make up `shape`, in order, with the offset at which
 * each block starts in each operand. The operands broadcast to `shape`.
 */
export function eachBlock(
  shape: readonly number[],
  operands: readonly Layout[],
  visit: (offsets: readonly number[], block: number) => void,
): void {
  const offsets = operands.map(({ offset }) => offset);
  const outer = shape.length - 2;
  if (outer <= 0) {
    visit(offsets, 0);
    return;
  }
  let blocks = 1;
  for (let axis = 0; axis < outer; axis++) blocks *= shape[axis];
  for (let block = 0; block < blocks; block++) {
    operands.forEach((operand, i) => {
      let offset = operand.offset;
      for (let axis = outer - 1, rest = block; axis >= 0; axis--) {
        offset += (rest % shape[axis]) * step(operand, shape.length - axis);
        rest = Math.floor(rest / shape[axis]);
      }
      offsets[i] = offset;
    });
    visit(offsets, block);
  }
}
