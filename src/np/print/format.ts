import { ValueError } from "../core/errors.ts";
import { places, roundAt, roundTo, type Decimal } from "./decimal.ts";
import { pythonFloat } from "./python-float.ts";

const SPEC =
  /^(?:(?<fill>.)?(?<align>[<>=^]))?(?<sign>[+\- ])?(?<nozero>z)?(?<alternate>#)?(?<zero>0)?(?<width>\d+)?(?<group>[,_])?(?:\.(?<precision>\d+))?(?<type>.)?$/su;

/** The parts of a format specifier for floats, with Python's names. */
type Spec = Partial<Record<string, string>>;

/**
 * Formats a number as Python's `format` does a float: as its shortest text, or, with a format
 * specifier, as in an f-string, rounded from its exact value with halves to even. `d` accepts whole
 * numbers.
 *
 * @group printing
 * @throws ValueError with Python's message for a specifier that is not valid
 * @throws TypeError for a value that is not a number
 * @example
 * np.format(2) // => 2.0
 * np.format(0.125, ".2f") // => 0.12
 * np.format(1234.5, ">12,.1f") // => 1,234.5
 */
export function format(x: number, spec = ""): string {
  if (typeof (x as unknown) !== "number") {
    throw new TypeError(`format: expected a number, received ${String(x)}`);
  }
  const parts: Spec | undefined = SPEC.exec(spec)?.groups;
  if (parts === undefined) {
    throw new ValueError(`Invalid format specifier '${spec}' for object of type 'float'`);
  }
  if (parts.type === "n" && parts.group) {
    throw new ValueError(`Cannot specify '${parts.group}' with 'n'.`);
  }
  const { sign = "-", nozero, group = "", zero } = parts;
  const text = body(Math.abs(x), parts);
  const zeroed = nozero && !/[1-9]|inf|nan/i.test(text);
  const negative = (x < 0 || Object.is(x, -0)) && !zeroed;
  const mark = negative ? "-" : sign === "-" ? "" : sign;
  const { align = zero ? "=" : ">", fill = zero ? "0" : " " } = parts;
  const width = Number(parts.width ?? 0);
  const digits = fill === "0" && align === "=" ? width - mark.length : 0;
  return pad(mark, grouped(text, group, digits), fill, align, width);
}

/** The digits of a number without its sign. */
function body(x: number, { type = "", precision: given, alternate, nozero }: Spec): string {
  const precision = given === undefined ? undefined : Number(given);
  const upper = type === "E" || type === "F" || type === "G";
  const kind = type.toLowerCase();
  const finite = Number.isFinite(kind === "%" ? x * 100 : x);
  const dot = alternate !== undefined;
  if (kind === "d" && Number.isInteger(x)) {
    if (given !== undefined) {
      throw new ValueError("Precision not allowed in integer format specifier");
    }
    if (nozero) {
      throw new ValueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    return String(BigInt(x));
  }
  if (!["", "e", "f", "g", "n", "%"].includes(kind)) {
    throw new ValueError(`Unknown format code '${type}' for object of type 'float'`);
  }
  let text: string;
  if (!finite) text = pythonFloat(kind === "%" ? x * 100 : x) + (kind === "%" ? "%" : "");
  else if (kind === "" && precision === undefined) text = dotted(pythonFloat(x), dot);
  else if (kind === "f") text = fixed(x, precision ?? 6, dot);
  else if (kind === "%") text = `${fixed(x * 100, precision ?? 6, dot)}%`;
  else if (kind === "e") text = scientific(roundTo(x, (precision ?? 6) + 1), precision ?? 6, dot);
  else text = general(x, Math.max(1, precision ?? 6), kind === "", dot);
  return upper ? text.toUpperCase() : text;
}

/** The text with the point that "#" asks for also where no digit comes after it. */
function dotted(text: string, dot: boolean): string {
  return dot && !text.includes(".") ? text.replace("e", ".e") : text;
}

function fixed(x: number, precision: number, dot: boolean): string {
  const { whole, fraction } = places(roundAt(x, precision));
  return (
    whole + (precision > 0 || dot ? "." : "") + fraction.slice(0, precision).padEnd(precision, "0")
  );
}

function scientific({ digits, point }: Decimal, precision: number, dot: boolean): string {
  const padded = digits.padEnd(precision + 1, "0");
  const exponent = digits === "" ? 0 : point - 1;
  const size = String(Math.abs(exponent)).padStart(2, "0");
  const fraction = padded.slice(1);
  return `${padded[0]}${fraction || dot ? "." : ""}${fraction}e${exponent < 0 ? "-" : "+"}${size}`;
}

/** The shorter of the two notations for `precision` significant digits, without trailing zeros. */
function general(x: number, precision: number, decimal: boolean, dot: boolean): string {
  const rounded = roundTo(x, precision);
  const digits = dot ? rounded.digits.padEnd(precision, "0") : rounded.digits.replace(/0+$/, "");
  const point = x === 0 ? 1 : rounded.point;
  if (point <= -4 || point > precision - (decimal ? 1 : 0)) {
    return scientific({ digits, point }, Math.max(0, digits.length - 1), dot);
  }
  const { whole, fraction } = places({ digits, point });
  const shown = decimal && fraction === "" ? "0" : fraction;
  return whole + (shown || dot ? "." : "") + shown;
}

/**
 * The text with the digits of its integer part in groups, filled with zeros to `width` characters.
 */
function grouped(text: string, group: string, width: number): string {
  const end = text.search(/[^\d]|$/);
  const [whole, rest] = [text.slice(0, end), text.slice(end)];
  if (end === 0) return text.padStart(width, "0");
  const split = (digits: string) => (group ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits);
  let digits = whole;
  while (split(digits).length + rest.length < width) digits = `0${digits}`;
  return split(digits) + rest;
}

function pad(mark: string, text: string, fill: string, align: string, width: number): string {
  const missing = Math.max(0, width - mark.length - [...text].length);
  if (align === "=") return mark + fill.repeat(missing) + text;
  const left = align === "<" ? 0 : align === ">" ? missing : Math.floor(missing / 2);
  return fill.repeat(left) + mark + text + fill.repeat(missing - left);
}
