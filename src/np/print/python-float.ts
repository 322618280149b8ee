import { places, shortest, type Decimal } from "./decimal.ts";

/** The float as Python prints it: `pythonFloat(2) // => 2.0`, `pythonFloat(1e16) // => 1e+16` */
export function pythonFloat(x: number, digitsOf: (x: number) => Decimal = shortest): string {
  if (Number.isNaN(x)) return "nan";
  if (!Number.isFinite(x)) return x < 0 ? "-inf" : "inf";
  const sign = x < 0 || Object.is(x, -0) ? "-" : "";
  const { digits, point } = digitsOf(x);
  if (point > 16 || point < -3) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
    const exponent = String(Math.abs(point - 1)).padStart(2, "0");
    return `${sign}${digits[0]}${fraction}e${point > 0 ? "+" : "-"}${exponent}`;
  }
  const { whole, fraction } = places({ digits, point });
  return `${sign}${whole}.${fraction || "0"}`;
}
