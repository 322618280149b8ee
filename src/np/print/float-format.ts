/*
 * Modelled on FloatingFormat of NumPy's arrayprint.py; see the notice in array2string.ts.
 */
import { places, roundAt, roundTo, type Decimal } from "./decimal.ts";
import type { Print, PrintOptions } from "./options.ts";

type Style = Pick<
  PrintOptions,
  "precision" | "suppress" | "nanstr" | "infstr" | "sign" | "floatmode"
>;

/**
 * The number of digits after the point: at most `most`, at least `least`. `fixed` prints `most`
 * digits of the exact value instead of the fewest that identify the number.
 */
interface Precision {
  least: number;
  most: number;
  fixed: boolean;
  /** The fewest digits that identify a number of the type. */
  digitsOf: (x: number) => Decimal;
}

/** A common format for all numbers: the same notation, and widths that align them. */
export function floatFormat(
  values: readonly number[],
  style: Style,
  digitsOf: (x: number) => Decimal,
): Print {
  const finite = values.filter(Number.isFinite);
  const write = needsExponent(finite, style.suppress) ? scientific : positional;
  const fixed = style.floatmode === "fixed";
  const most = style.floatmode === "unique" ? Infinity : style.precision;
  const first = finite.map((x) => write(x, { least: fixed ? most : 0, most, fixed, digitsOf }));
  const longest = (part: keyof Parts): number =>
    first.reduce((width, parts) => Math.max(width, parts[part].length), 0);
  const sign = style.sign === "+" ? "+" : "";

  const places = longest("fraction");
  const equal =
    write === scientific || style.floatmode === "fixed" || style.floatmode === "maxprec_equal";
  const precision = equal
    ? { least: places, most: places, fixed, digitsOf }
    : { least: 0, most, fixed, digitsOf };

  const exponentWidth = longest("exponent");
  const right = places + (exponentWidth && exponentWidth + 1);
  const signs = finite.map((x) => (isNegative(x) ? "-" : sign));
  let left = first.reduce((width, p, i) => Math.max(width, signs[i].length + p.whole.length), 0);
  if (style.sign === " " && !finite.some(isNegative)) left += 1;
  if (finite.length < values.length) {
    const signed = style.sign !== "-" || values.includes(-Infinity);
    const infinity = style.infstr.length + (signed ? 1 : 0);
    left = Math.max(left, style.nanstr.length - right - 1, infinity - right - 1);
  }

  return (x) => {
    const mark = isNegative(x) ? "-" : sign;
    if (Number.isNaN(x)) return (sign + style.nanstr).padStart(left + right + 1);
    if (!Number.isFinite(x)) return (mark + style.infstr).padStart(left + right + 1);
    const { whole, fraction, exponent } = write(x, precision);
    const start = (mark + whole).padStart(left);
    if (write === positional) return `${start}.${fraction.padEnd(places)}`;
    const digits = exponent.slice(1).padStart(exponentWidth - 1, "0");
    return `${start}.${fraction}e${exponent[0]}${digits}`;
  };
}

function needsExponent(finite: readonly number[], suppress: boolean): boolean {
  let [max, min] = [0, Infinity];
  for (const x of finite) {
    if (x === 0) continue;
    max = Math.max(max, Math.abs(x));
    min = Math.min(min, Math.abs(x));
  }
  return max > 0 && (max >= 1e8 || (!suppress && (min < 0.0001 || max / min > 1000)));
}

function isNegative(x: number): boolean {
  return x < 0 || Object.is(x, -0);
}

/** A number without its sign: `whole.fraction`, and an exponent such as `-05`, if any. */
interface Parts {
  whole: string;
  fraction: string;
  exponent: string;
}

function positional(x: number, { least, most, fixed, digitsOf }: Precision): Parts {
  let decimal = digitsOf(x);
  const count = Math.max(0, decimal.digits.length - decimal.point);
  if (fixed || count > most) decimal = roundAt(x, most);
  // NumPy prints all digits before the point, also those that do not identify the number.
  else if (count < least || (decimal.digits.length < decimal.point && Math.abs(x) > 2 ** 24)) {
    decimal = roundAt(x, least);
  }
  const { whole, fraction } = places(decimal);
  return { whole, fraction: trimmed(fraction, least), exponent: "" };
}

function scientific(x: number, { least, most, fixed, digitsOf }: Precision): Parts {
  let decimal = digitsOf(x);
  const count = decimal.digits.length - 1;
  if (x !== 0 && (fixed || count > most)) decimal = roundTo(x, most + 1);
  else if (x !== 0 && count < least) decimal = roundTo(x, least + 1);
  const exponent = x === 0 ? 0 : decimal.point - 1;
  const sign = exponent < 0 ? "-" : "+";
  return {
    whole: decimal.digits[0] ?? "0",
    fraction: trimmed(decimal.digits.slice(1), least),
    exponent: sign + String(Math.abs(exponent)).padStart(2, "0"),
  };
}

/** The digits without trailing zeros, but at least `least` digits. */
function trimmed(fraction: string, least: number): string {
  return fraction.replace(/0+$/, "").padEnd(least, "0");
}
