import { checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { options, type PrintOptions } from "./options.ts";

/**
 * The current print options.
 *
 * @group printing
 * @example
 * np.get_printoptions().precision // => 8
 */
export function get_printoptions(): PrintOptions {
  return { ...options };
}

/**
 * Changes how arrays print from now on. Options that are not given keep their values, except
 * `formatter`, which is reset.
 *
 * @group printing
 * @throws ValueError for a mode or sign that does not exist
 * @throws TypeError for a precision that is not a whole number
 * @example
 * np.set_printoptions({ precision: 3 });
 */
export function set_printoptions(changes: Partial<PrintOptions> = {}): void {
  checkOptions("set_printoptions", changes, ...Object.keys(options));
  Object.assign(options, { formatter: {} }, checked(changes));
}

/** The current options with changes for one call. */
export function withOptions(changes: Partial<PrintOptions>): PrintOptions {
  return { ...options, ...checked(changes) };
}

function checked(changes: Partial<PrintOptions>): Partial<PrintOptions> {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const { floatmode, sign, precision } = changes;
  if (floatmode && !["fixed", "unique", "maxprec", "maxprec_equal"].includes(floatmode)) {
    throw new ValueError(
      'floatmode option must be one of "fixed", "unique", "maxprec", "maxprec_equal"',
    );
  }
  if (sign && !["-", "+", " "].includes(sign)) {
    throw new ValueError("sign option must be one of ' ', '+', or '-'");
  }
  if (precision !== undefined && !Number.isInteger(precision)) {
    throw new TypeError("precision must be an integer");
  }
  return Object.fromEntries(given);
}
