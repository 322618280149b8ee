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
  // A cell, whose types nothing enforces, may leave the options out.
  const { options, value = options?.[0] } = given ?? {};
  const odd = Array.isArray(options)
    ? options.filter((one) => typeof one !== "string" || one.length > limits.label)
    : [options];
  if (odd.length > 0) {
    throw new TypeError(
      `${name}: options must be a list of strings of at most ${limits.label} characters, received ${receivedText(odd[0])}`,
    );
  }
  const count = options.length;
  if (count < 1 || count > limits.options) {
    throw new RangeError(
      `${name}: there must be 1 to ${limits.options} options, received ${count}`,
    );
  }
  const listed = options.map((one) => receivedText(one)).join(", ");
  if (new Set(options).size < count) {
    throw new TypeError(`${name}: options must differ, received ${listed}`);
  }
  const fits = (one: unknown) => (options as readonly unknown[]).includes(one);
  if (!fits(value)) {
    throw new RangeError(
      `${name}: value must be one of the options ${listed}, received ${receivedText(value)}`,
    );
  }
  return make<Choice>({ kind: "choice", label, initial: value, options: [...options] }, fits) as T;
}
