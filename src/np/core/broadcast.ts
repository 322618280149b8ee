import { ValueError } from "./errors.ts";
import { shapeText } from "./shape.ts";

/** The shape that all the shapes broadcast to, or undefined if they do not fit. */
export function stretch(shapes: readonly (readonly number[])[]): number[] | undefined {
  let ndim = 0;
  for (let i = 0; i < shapes.length; i++) ndim = Math.max(ndim, shapes[i].length);
  const result: number[] = [];
  for (let axis = 0; axis < ndim; axis++) {
    let size = 1;
    for (let i = 0; i < shapes.length; i++) {
      const shape = shapes[i];
      const own = shape.length + axis < ndim ? 1 : shape[shape.length + axis - ndim];
      if (size === 1) size = own;
      else if (own !== 1 && own !== size) return undefined;
    }
    result.push(size);
  }
  return result;
}

/** Like `broadcast`, for any number of shapes. */
export function broadcastAll(shapes: readonly number[][]): number[] {
  const shape = stretch(shapes);
  if (shape) return shape;
  const texts = shapes.map(shapeText).join(" ");
  throw new ValueError(`operands could not be broadcast together with shapes ${texts}`);
}

/**
 * The shape of an operation on operands of these shapes. Throws NumPy's ValueError if they do not
 * fit.
 *
 *     broadcast([2, 3], [3]) // => [2, 3]
 */
export function broadcast(a: number[], b: number[]): number[] {
  if (stretchesTo(b, a)) return a;
  if (stretchesTo(a, b)) return b;
  return broadcastAll([a, b]);
}

/** Whether a shape broadcasts to another: counted from the last axis, each size is equal or 1. */
export function stretchesTo(shape: readonly number[], wanted: readonly number[]): boolean {
  const added = wanted.length - shape.length;
  if (added < 0) return false;
  for (let axis = 0; axis < shape.length; axis++)
    if (shape[axis] !== 1 && shape[axis] !== wanted[axis + added]) return false;
  return true;
}
