import type { NumberField } from "../control.ts";
import { checkBounds, within } from "./bounds.ts";
import { checkOptions } from "../options.ts";
import { receivedText } from "../received.ts";
import { make } from "./make.ts";

/**
 * Shows a field for a number and returns the number: `value` at first. When the reader types
 * another one, the cell runs again.
 *
 * @group controls
 * @param label the name of the control, unique in the cell
 * @throws TypeError, RangeError for bounds that are not numbers, for a value outside them, and for
 *   a name that is already used
 * @example const epochs = number("epochs", { value: 300, min: 1, max: 10_000 });
 */
export function number(
  label: string,
  options: { value: number; min?: number; max?: number },
): number {
  const name = `number ${receivedText(label)}`;
  checkOptions(name, options, "value", "min", "max");
  // A cell, whose types nothing enforces, may leave the options out.
  const { value, min, max } = options ?? {};
  const bounds = { min: min ?? -Infinity, max: max ?? Infinity };
  checkBounds(name, value, bounds);
  const given = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  return make<NumberField>({ kind: "number", label, initial: value, ...given }, within(bounds));
}
