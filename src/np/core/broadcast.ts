import { ValueError } from "./errors.ts";
import { sameShape, shapeText } from "./shape.ts";

/** The shape that all of the shapes stretch to, or undefined where they do not fit. */
export function stretch(shapes: readonly (readonly number[])[]): number[] | undefined {
  const ndim = Math.max(...shapes.map((shape) => shape.length));
  const result = new Array<number>(ndim).fill(1);
  for (const shape of shapes) {
    const before = ndim - shape.length;
    for (let i = 0; i < shape.length; i++) {
      if (result[before + i] === 1) result[before + i] = shape[i];
      else if (shape[i] !== 1 && shape[i] !== result[before + i]) return undefined;
    }
  }
  return result;
}

/** As `broadcast`, for any number of shapes. */
export function broadcastAll(shapes: readonly (readonly number[])[]): number[] {
  const shape = stretch(shapes);
  if (shape) return shape;
  const texts = shapes.map(shapeText).join(" ");
  throw new ValueError(`operands could not be broadcast together with shapes ${texts}`);
}

/**
 * The shape of an operation on operands of these shapes.
 * Throws NumPy's ValueError where they do not fit.
 *
 *     broadcast([2, 3], [3]) // => [2, 3]
 */
export function broadcast(a: number[], b: number[]): number[] {
  if (b.length === 0 || sameShape(a, b)) return a;
  if (a.length === 0) return b;
  return broadcastAll([a, b]);
}
