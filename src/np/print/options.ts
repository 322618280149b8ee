import { checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";

/** Options for printing arrays. The defaults, in parentheses, are NumPy's. */
export interface PrintOptions {
  /** The maximum number of digits after the decimal point (8). */
  precision: number;
  /** The number of elements above which an array is summarised (1000). */
  threshold: number;
  /** The number of elements shown at each end of a summarised axis (3). */
  edgeitems: number;
  /** The maximum length of a line in characters (75). */
  linewidth: number;
  /** Whether small numbers print as 0. instead of in scientific notation (false). */
  suppress: boolean;
  /** The text for NaN ("nan"). */
  nanstr: string;
  /** The text for infinity ("inf"). */
  infstr: string;
  /** The sign of positive numbers: "-" prints none, "+" a plus sign, " " a space ("-"). */
  sign: "-" | "+" | " ";
  /**
   * The use of `precision`: "fixed" prints exactly so many digits, "unique" ignores it, "maxprec"
   * takes it as a maximum, "maxprec_equal" prints equally many digits for all elements up to it
   * ("maxprec").
   */
  floatmode: "fixed" | "unique" | "maxprec" | "maxprec_equal";
  /** Functions that print the elements, by type; `all` applies to every type. */
  formatter: Formatter;
}

/** Functions that print one element. */
export type Formatter = Partial<Record<"all" | "bool" | "int" | "float", Print>>;
export type Print = (value: number) => string;

const options: PrintOptions = {
  precision: 8,
  threshold: 1000,
  edgeitems: 3,
  linewidth: 75,
  suppress: false,
  nanstr: "nan",
  infstr: "inf",
  sign: "-",
  floatmode: "maxprec",
  formatter: {},
};

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
