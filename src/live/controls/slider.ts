import type { Slider } from "../control.ts";
import { checkBounds, within } from "./bounds.ts";
import { make, said } from "./make.ts";

/**
 * Shows a slider, and gives its number: `value` until the reader moves it, which runs the cell again.
 *
 * @param label its name, unique in the cell
 * @throws TypeError, RangeError for bounds that are not numbers, a value outside of them, a step that
 *   is not above 0 or exceeds the range, a name that is taken
 * @example const lr = slider("learning rate", { value: 1, min: 0.1, max: 2, step: 0.1 });
 */
export function slider(
  label: string,
  { value, min, max, step }: { value: number; min: number; max: number; step: number },
): number {
  const name = `slider ${said(label)}`;
  const bounds = { min, max };
  checkBounds(name, value, bounds);
  if (!Number.isFinite(max - min)) {
    throw new RangeError(`${name}: min and max must be finite, received ${min} and ${max}`);
  }
  if (!(step > 0 && step <= max - min)) {
    throw new RangeError(
      `${name}: step must be above 0 and at most ${max - min}, received ${said(step)}`,
    );
  }
  return make<Slider>({ kind: "slider", label, initial: value, ...bounds, step }, within(bounds));
}
