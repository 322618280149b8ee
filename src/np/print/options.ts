import { ValueError } from "../core/errors.ts";

/** How arrays print; the defaults are NumPy's. */
export interface PrintOptions {
  /** The most digits after the point (8). */
  precision: number;
  /** An array of more elements is summarised (1000). */
  threshold: number;
  /** The elements shown at each end of a summarised axis (3). */
  edgeitems: number;
  /** The characters after which a line breaks (75). */
  linewidth: number;
  /** Whether small numbers print as 0. instead of turning to exponents (false). */
  suppress: boolean;
  /** How not-a-number prints ("nan"). */
  nanstr: string;
  /** How infinity prints ("inf"). */
  infstr: string;
  /** The sign before a positive number: none, "+" or a space ("-" is none). */
  sign: "-" | "+" | " ";
  /** Whether `precision` is exact, ignored, a limit, or a limit alike for all ("maxprec"). */
  floatmode: "fixed" | "unique" | "maxprec" | "maxprec_equal";
  /** Functions that print the elements, by kind; `all` is for every kind. */
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
 * The options as they stand.
 *
 * @example
 * np.get_printoptions().precision // => 8
 */
export function get_printoptions(): PrintOptions {
  return { ...options };
}

/**
 * Changes how arrays print from here on; what is not named stays, but for `formatter`, which is
 * always set anew.
 *
 * @throws ValueError for a mode or sign that does not exist
 * @throws TypeError for a precision that is no whole number
 * @example
 * np.set_printoptions({ precision: 3 });
 */
export function set_printoptions(changes: Partial<PrintOptions> = {}): void {
  Object.assign(options, { formatter: {} }, checked(changes));
}

/** The options with changes for one call. */
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
