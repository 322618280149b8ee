import { indexed, range, type Slice } from "../core/indexing.ts";
import { checkSizes } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";

/**
 * The view of every `step`-th row from `start` up to but not including `stop`.
 *
 * @throws TypeError for a bound that is not a whole number
 */
export function slice(a: Strided, bounds: Slice): Strided {
  const given = Object.values(bounds).filter((bound) => bound !== undefined);
  checkSizes("slice", given, "bounds");
  const [size] = a.shape;
  if (size === undefined) return indexed(a, [":"]);
  const { start, step, length } = range(bounds, size);
  const offset = a.offset + (length > 0 ? start * a.strides[0] : 0);
  const [shape, strides] = [a.shape.slice(), a.strides.slice()];
  shape[0] = length;
  strides[0] *= step;
  return a.view(shape, strides, offset);
}
