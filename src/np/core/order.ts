import { step, type Layout } from "./layout.ts";
import { isContiguous } from "./shape.ts";

/**
 * The order of axes in which NumPy lays out the result of an element-wise operation, so that later
 * sums run in that order: the order that the axes have in the memory of the operands, which
 * broadcast to `ndim` axes, and row-major order where they disagree. Undefined if all of it is
 * row-major.
 */
export function orderOf(ndim: number, operands: readonly Layout[]): number[] | undefined {
  // Most arrays have two axes.
  if (ndim === 2) return isWithin(2, 1, operands) ? [1, 0] : undefined;
  const order: number[] = [];
  for (let axis = ndim - 1; axis >= 0; axis--) {
    let place = 0;
    for (let i = 0; i < order.length; i++) {
      const within = isWithin(ndim - axis, ndim - order[i], operands);
      if (within === false) break;
      if (within) place = i + 1;
    }
    order.splice(place, 0, axis);
  }
  return order.every((axis, i) => axis === i) ? undefined : order;
}

/**
 * Whether an axis, counted from the end, has smaller strides than another. Undefined if no operand
 * has both axes.
 */
function isWithin(axis: number, other: number, operands: readonly Layout[]): boolean | undefined {
  let within: boolean | undefined;
  for (let i = 0; i < operands.length; i++) {
    const stride = step(operands[i], axis);
    const others = step(operands[i], other);
    if (stride !== 0 && others !== 0) {
      within = within !== false && Math.abs(stride) < Math.abs(others);
    }
  }
  return within;
}

/** An operand, broadcast to as many axes as `order` has, with the axes in that order. */
export function inOrder(a: Layout, order: readonly number[]): Layout {
  const { size, offset, buffer } = a;
  if (size === 1) return a;
  const added = order.length - a.shape.length;
  const [shape, strides]: number[][] = [[], []];
  for (const axis of order) {
    shape.push(axis < added ? 1 : a.shape[axis - added]);
    strides.push(step(a, order.length - axis));
  }
  return { shape, size, strides, offset, buffer, contiguous: isContiguous(shape, strides) };
}

/** The order of axes that undoes another. */
export function inverse(order: readonly number[]): number[] {
  const result: number[] = [];
  for (let i = 0; i < order.length; i++) result[order[i]] = i;
  return result;
}
