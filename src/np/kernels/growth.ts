/*
 * Functions made of logarithms and powers of e, with more digits than a float64 until the last step.
 * The functions of Math differ between engines in the last digit.
 */
import { lost } from "./exact.ts";
import { exp, expInTwo, parts } from "./exp.ts";
import { log, logInTwo, rest } from "./log.ts";

const TINY = 2.2250738585072014e-308;

/** The logarithm of x times a factor in two parts. */
function logTimes(x: number, factor: number, factorLow: number): number {
  if (!(x > 0 && x < Infinity)) return log(x);
  const high = x < TINY ? logInTwo(x * 2 ** 54, -54) : logInTwo(x, 0);
  const product = high * factor;
  return product + (lost(high, factor, product) + rest[0] * factor + high * factorLow);
}

/** The logarithm to base 2, from log x / log 2. */
export const log2 = (x: number) => logTimes(x, 1.4426950408889634, 2.0355273740931033e-17);

/** The logarithm to base 10, from log x / log 10. */
export const log10 = (x: number) => logTimes(x, 0.4342944819032518, 1.098319650216765e-17);

/** log(1 + x): with u the float nearest to 1 + x, log u + log(1 + (1 + x - u) / u). */
export function log1p(x: number): number {
  if (Math.abs(x) < 2 ** -53 || x === Infinity) return x;
  if (!(x > -1)) return x === -1 ? -Infinity : NaN;
  const u = 1 + x;
  const low = Math.abs(x) < 1 ? 1 - u + x : x - u + 1;
  return logInTwo(u, 0) + (rest[0] + low / u);
}

/** eˣ - 1. */
export function expm1(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -54 || x === Infinity) return x;
  if (!(size < 700))
    return x < 0 ? -1 : x < 709.782712893384 ? large(x, 1) : x === x ? Infinity : x;
  if (size < 2 ** -6) {
    const square = x * x;
    const tail = 1 / 6 + x * (1 / 24 + x * (1 / 120 + x * (1 / 720 + x * (1 / 5040 + x / 40320))));
    return x + (square / 2 + square * x * tail);
  }
  const scale = 2 ** expInTwo(x, 0);
  const power = parts[0] * scale;
  const top = power - 1;
  const low = Math.abs(power) > 1 ? power - top - 1 : power - (top + 1);
  return top + (low + parts[1] * scale);
}

/** eˣ / 2 - 1 / (2 eˣ), or x + x³/6 + … near 0, where the first formula loses digits. */
export function sinh(x: number): number {
  const size = Math.abs(x);
  if (size < 2 ** -27 || !(size < Infinity)) return x;
  if (size < 0.25) {
    const z = x * x;
    const tail = 1 / 120 + z * (1 / 5040 + z * (1 / 362880 + z * (1 / 39916800 + z / 6227020800)));
    return x + x * z * (1 / 6 + z * tail);
  }
  return Math.sign(x) * halfOfPowers(size, -1);
}

/** eˣ / 2 + 1 / (2 eˣ). */
export const cosh = (x: number) => (x === x ? halfOfPowers(Math.abs(x), 1) : x);

function halfOfPowers(x: number, sign: number): number {
  if (x > 40) return x < 711 ? large(x, 0.5) : Infinity;
  const scale = 2 ** expInTwo(x, 0);
  const [high, low] = [parts[0] * scale, parts[1] * scale];
  const inverse = 1 / (high + low);
  const sum = high + low;
  const sumLow = high - sum + low;
  const product = inverse * sum;
  const inverseLow = inverse * (1 - product - lost(inverse, sum, product) - inverse * sumLow);
  const total = sum + sign * inverse;
  const totalLow = sum - total + sign * inverse + sumLow + sign * inverseLow;
  return (total + totalLow) / 2;
}

/** eˣ times a factor, for a result near the largest float. */
function large(x: number, factor: number): number {
  const k = expInTwo(x, 0);
  return (parts[0] + parts[1]) * factor * 2 ** (k - 2) * 4;
}

/** √(x² + y²), also where the squares are too large or too small for a float. */
export function hypot(x: number, y: number): number {
  let [a, b] = [Math.abs(x), Math.abs(y)];
  if (a === Infinity || b === Infinity) return Infinity;
  if (a < b) [a, b] = [b, a];
  if (a === 0 || a !== a || b !== b) return a + b;
  const scale = a > 2 ** 500 ? 2 ** -600 : a < 2 ** -400 ? 2 ** 600 : 1;
  a *= scale;
  b *= scale;
  const [aa, bb] = [a * a, b * b];
  const sum = aa + bb;
  const sumLow = aa - sum + bb + lost(a, a, aa) + lost(b, b, bb);
  const root = Math.sqrt(sum);
  const square = root * root;
  return (root + (sum - square - lost(root, root, square) + sumLow) / (2 * root)) / scale;
}

/** log(eˣ + eʸ), as the larger of the two plus log(1 + e⁻ᵈ) for their difference d. */
export function logaddexp(x: number, y: number): number {
  if (x === y) return x + Math.LN2;
  const apart = x - y;
  if (apart > 0) return x + log1p(exp(-apart));
  return apart <= 0 ? y + log1p(exp(apart)) : apart;
}
