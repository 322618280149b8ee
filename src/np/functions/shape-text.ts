import { checkCount } from "../core/arguments.ts";
import { tupleText } from "../core/shape.ts";
import { Strided } from "../core/strided.ts";
import type { NDArray } from "../ndarray.ts";

/**
 * The shape of an array, or a list of sizes, as Python prints it.
 *
 * @group printing
 * @throws TypeError for anything else
 * @numpy 60 np.shapeText(fuzz(s, 'int')) == str(fuzz(s, 'int').shape)
 * @example
 * np.shapeText(np.zeros([2, 3])) // => (2, 3)
 * np.shapeText([3]) // => (3,)
 */
export function shapeText(a: NDArray | readonly number[]): string {
  checkCount("shapeText", arguments, 1);
  const shape: unknown = a instanceof Strided ? a.shape : a;
  if (!Array.isArray(shape)) {
    throw new TypeError(`shapeText: expected an array or a list of sizes, received ${String(a)}`);
  }
  return tupleText(shape);
}
