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

/** The current print options. */
export const options: PrintOptions = {
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
