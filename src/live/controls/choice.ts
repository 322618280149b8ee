import type { Choice } from "../control.ts";
import { limits } from "../../budget/limits.ts";
import { checkOptions } from "../options.ts";
import { receivedText } from "../received.ts";
import { make } from "./make.ts";

/**
 * Shows a list of options and returns the chosen one: `value`, or the first option, at first. When
 * the reader chooses another one, the cell runs again.
 *
 * @group controls
 * @param label the name of the control, unique in the cell
 * @throws TypeError, RangeError for options that are not strings, missing, too many or repeated,
 *   for a value that is not one of them, and for a name that is already used
 * @example const name = choice("optimizer", { options: ["SGD", "Momentum", "Adam"] });
 */
export function choice<const T extends string>(
  label: string,
  given: { options: readonly T[]; value?: NoInfer<T> },
): T {
  const name = `choice ${receivedText(label)}`;
  checkOptions(name, given, "options", "value");
  const { options, value = options[0] } = given;
  const known = Array.from<unknown>(options);
  const odd = known.find((one) => typeof one !== "string" || one.length > limits.label);
  if (odd !== undefined) {
    throw new TypeError(
      `${name}: options must be strings of at most ${limits.label} characters, received ${receivedText(odd)}`,
    );
  }
  if (known.length < 1 || known.length > limits.options) {
    throw new RangeError(
      `${name}: there must be 1 to ${limits.options} options, received ${known.length}`,
    );
  }
  if (new Set(known).size < known.length) {
    throw new TypeError(
      `${name}: options must differ, received ${known.map(receivedText).join(", ")}`,
    );
  }
  if (!known.includes(value)) {
    throw new RangeError(
      `${name}: value must be one of the options ${known.map(receivedText).join(", ")}, received ${receivedText(value)}`,
    );
  }
  const fits = (one: unknown) => known.includes(one);
  return make<Choice>({ kind: "choice", label, initial: value, options: [...options] }, fits) as T;
}
