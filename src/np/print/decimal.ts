import type { DType } from "../core/dtype.ts";

/** The significant digits of a positive number: `0.digits × 10^point`. */
export interface Decimal {
  digits: string;
  point: number;
}

/** The fewest digits that identify the float64: `shortest(0.1) // => { digits: "1", point: 0 }` */
export function shortest(x: number): Decimal {
  const [mantissa, exponent] = Math.abs(x).toExponential().split("e");
  const digits = mantissa.replace(".", "");
  return digits === "0" ? { digits: "", point: 0 } : { digits, point: Number(exponent) + 1 };
}

/** Like `shortest`, the fewest digits that identify the float32. */
function shortest32(x: number): Decimal {
  for (let count = 1; count < 10; count++) {
    const { digits, point } = roundTo(x, count);
    if (Math.fround(Number(`0.${digits}e${point}`)) === Math.abs(x)) return { digits, point };
  }
  return shortest(x);
}

/** The function that gives the fewest digits of a float of that type. */
export function shortestOf(dtype: DType): typeof shortest {
  return dtype === "float32" ? shortest32 : shortest;
}

/** All digits of the float64, which is a whole number times a power of two. */
function exact(x: number): Decimal {
  let [whole, twos] = [Math.abs(x), 0];
  if (whole === 0) return { digits: "", point: 0 };
  for (; !Number.isInteger(whole); twos++) whole *= 2;
  const digits = (BigInt(whole) * 5n ** BigInt(twos)).toString();
  return { digits, point: digits.length - twos };
}

/**
 * The float64 rounded to `place` digits after the point (before it, if negative), based on its
 * exact value, halves to even: `roundAt(0.125, 2) // => { digits: "12", point: 0 }`
 */
export function roundAt(x: number, place: number): Decimal {
  const { digits, point } = exact(x);
  const count = point + place;
  if (count >= digits.length) return { digits, point };
  if (count < 0) return { digits: "", point: -place };
  const kept = digits.slice(0, count);
  const rest = digits.slice(count);
  const half = "5".padEnd(rest.length, "0");
  const odd = Number(kept.at(-1) ?? 0) % 2 === 1;
  if (rest < half || (rest === half && !odd)) return { digits: kept, point };
  const up = (BigInt(kept || "0") + 1n).toString();
  return { digits: up, point: point + up.length - kept.length };
}

/** The float64 rounded to `count` significant digits. */
export function roundTo(x: number, count: number): Decimal {
  const rounded = roundAt(x, count - exact(x).point);
  return { digits: rounded.digits.slice(0, count), point: rounded.point };
}

/**
 * The digits before and after the decimal point: at least one before it, possibly none after it.
 */
export function places({ digits, point }: Decimal): { whole: string; fraction: string } {
  const after = "0".repeat(Math.max(0, -point)) + digits.slice(Math.max(0, point));
  const whole = digits.slice(0, Math.max(0, point)).padEnd(point, "0");
  return { whole: whole || "0", fraction: digits === "" ? "" : after };
}
