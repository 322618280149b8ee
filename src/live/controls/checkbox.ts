import type { Checkbox } from "../control.ts";
import { make, said } from "./make.ts";

/**
 * Shows a checkbox, and says whether it is checked: `value` until the reader changes it, which runs
 * the cell again.
 *
 * @param label its name, unique in the cell
 * @throws TypeError for a value that is not true or false, a name that is taken
 * @example const shuffled = checkbox("shuffle the data", { value: true });
 */
export function checkbox(label: string, { value = false }: { value?: boolean } = {}): boolean {
  if (typeof value !== "boolean") {
    throw new TypeError(
      `checkbox ${said(label)}: value must be true or false, received ${said(value)}`,
    );
  }
  const fits = (one: unknown) => typeof one === "boolean";
  return make<Checkbox>({ kind: "checkbox", label, initial: value }, fits);
}
