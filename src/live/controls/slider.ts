import type { Slider } from "../control.ts";
import { checkBounds, within } from "./bounds.ts";
import { checkOptions } from "../options.ts";
import { receivedText } from "../received.ts";
import { make } from "./make.ts";

/**
 * Shows a slider and returns its number: `value` at first. When the reader moves it, the cell runs
 * again.
 *
 * @group controls
 * @param label the name of the control, unique in the cell
 * @throws TypeError, RangeError for bounds that are not numbers, for a value outside them, for a
 *   step that is not above 0 or exceeds the range, and for a name that is already used
 * @example const lr = slider("learning rate", { value: 1, min: 0.1, max: 2, step: 0.1 });
 */
export function slider(
  label: string,
  options: { value: number; min: number; max: number; step: number },
): number {
  const name = `slider ${receivedText(label)}`;
  checkOptions(name, options, "value", "min", "max", "step");
  // A cell, whose types nothing enforces, may leave the options out.
  const { value, min, max, step } = options ?? {};
  const bounds = { min, max };
  checkBounds(name, value, bounds);
  if (!Number.isFinite(max - min)) {
    throw new RangeError(`${name}: min and max must be finite, received ${min} and ${max}`);
  }
  if (!(step > 0 && step <= max - min)) {
    throw new RangeError(
      `${name}: step must be above 0 and at most ${max - min}, received ${receivedText(step)}`,
    );
  }
  return make<Slider>({ kind: "slider", label, initial: value, ...bounds, step }, within(bounds));
}
