import type { Checkbox } from "../control.ts";
import { checkOptions } from "../options.ts";
import { receivedText } from "../received.ts";
import { make } from "./make.ts";

/**
 * Shows a checkbox and returns whether it is checked: `value` at first. When the reader changes it,
 * the cell runs again.
 *
 * @group controls
 * @param label the name of the control, unique in the cell
 * @throws TypeError for a value that is not true or false, and for a name that is already used
 * @example const shuffled = checkbox("shuffle the data", { value: true });
 */
export function checkbox(label: string, options: { value?: boolean } = {}): boolean {
  const name = `checkbox ${receivedText(label)}`;
  checkOptions(name, options, "value");
  const { value = false } = options;
  if (typeof value !== "boolean") {
    throw new TypeError(`${name}: value must be true or false, received ${receivedText(value)}`);
  }
  const fits = (one: unknown) => typeof one === "boolean";
  return make<Checkbox>({ kind: "checkbox", label, initial: value }, fits);
}
