import { indexed, range, type Slice } from "../core/indexing.ts";
import type { Strided } from "../core/strided.ts";
import { checkWhole } from "../core/whole.ts";

/**
 * The view of every `step`-th row from `start` up to but not including `stop`.
 *
 * @throws TypeError for a bound that is not a whole number
 */
export function slice(a: Strided, bounds: Slice): Strided {
  for (const bound of Object.values(bounds)) {
    if (bound !== undefined) checkWhole("slice", "each bound", bound);
  }
  const [size] = a.shape;
  if (size === undefined) return indexed(a, [":"]);
  const { start, step, length } = range(bounds, size);
  const offset = a.offset + (length > 0 ? start * a.strides[0] : 0);
  const [shape, strides] = [a.shape.slice(), a.strides.slice()];
  shape[0] = length;
  strides[0] *= step;
  return a.view(shape, strides, offset);
}
