import { limits, type Control } from "../../live/index.ts";
import { isNumber } from "./plain.ts";

/**
 * Copies the known fields of a control that a cell sent; a cell may send anything.
 *
 * @returns undefined if it is not a control, or exceeds a limit
 */
export function plainControl(sent: unknown): Control | undefined {
  if (typeof sent !== "object" || sent === null) return undefined;
  const { kind, label, value, initial, min, max, step, options } = sent as Record<string, unknown>;
  if (!isLabel(label)) return undefined;
  switch (kind) {
    case "slider":
      return [value, initial, min, max, step].every(isNumber) && Number(step) > 0
        ? ({ kind, label, value, initial, min, max, step } as Control)
        : undefined;
    case "number":
      return isNumber(value) && isNumber(initial)
        ? {
            kind,
            label,
            value,
            initial,
            ...(isNumber(min) && { min }),
            ...(isNumber(max) && { max }),
          }
        : undefined;
    case "choice": {
      if (!Array.isArray(options) || options.length > limits.options) return undefined;
      const texts = Array.from<unknown>(options).filter(isLabel);
      const known = (one: unknown) => texts.find((text) => text === one);
      const [chosen, first] = [known(value), known(initial)];
      return chosen === undefined || first === undefined
        ? undefined
        : { kind, label, value: chosen, initial: first, options: texts };
    }
    case "checkbox":
      return typeof value === "boolean" && typeof initial === "boolean"
        ? { kind, label, value, initial }
        : undefined;
    default:
      return undefined;
  }
}

function isLabel(value: unknown): value is string {
  return typeof value === "string" && value.length <= limits.label;
}
