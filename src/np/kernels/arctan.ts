/*
 * Inverse trigonometric functions, computed from a table of arctangents with twice the precision of
 * a float64. Math.atan and the like differ between engines in the last digit.
 */
import { lost } from "./exact.ts";
import { arctanOfRatio, inTwo, pi } from "./fixed.ts";

/** The arctangent of i/64 in two parts. */
const highs = new Float64Array(65);
const lows = new Float64Array(65);
const DIGITS = 120n;
for (let i = 1, sum = 0n; i <= 64; i++) {
  // The tangent of the angle between two neighbours.
  sum += arctanOfRatio(64n, BigInt(4096 + i * (i - 1)), DIGITS);
  [highs[i], lows[i]] = inTwo(sum, DIGITS);
}
const [HALF_PI, HALF_PI_LOW] = inTwo(pi(DIGITS) >> 1n, DIGITS);

/** The arctangent from the last call of `small`: a float, and a correction to add to it. */
const angle = new Float64Array(2);

/**
 * The angle of the point (x + xLow, y + yLow) with 0 ≤ y ≤ x: that of the nearest i/64, plus the
 * angle between the two, whose tangent is (y - c x) / (x + c y).
 */
function small(y: number, yLow: number, x: number, xLow: number): void {
  const i = Math.round((64 * y) / x);
  const c = i / 64;
  const cx = c * x;
  const top = y - cx;
  const topLow = y - top - cx - lost(c, x, cx) + yLow - c * xLow;
  const cy = c * y;
  const bottom = x + cy;
  const bottomLow = x - bottom + cy + lost(c, y, cy) + xLow + c * yLow;
  const t = (top + topLow) / bottom;
  const product = t * bottom;
  const tLow = (top - product - lost(t, bottom, product) + topLow - t * bottomLow) / bottom;
  const z = t * t;
  const tail = -1 / 3 + z * (1 / 5 - z * (1 / 7 - z * (1 / 9 - z * (1 / 11))));
  const rest = tLow + t * z * tail + lows[i];
  const sum = highs[i] + t;
  const sumLow = (i === 0 ? 0 : highs[i] - sum + t) + rest;
  angle[0] = sum + sumLow;
  angle[1] = sum - angle[0] + sumLow;
}

/** The angle of the point (x + xLow, y + yLow) in the first quadrant. */
function first(y: number, yLow: number, x: number, xLow: number): void {
  if (y <= x) return small(y, yLow, x, xLow);
  small(x, xLow, y, yLow);
  const [high, low] = angle;
  const sum = HALF_PI - high;
  const sumLow = HALF_PI - sum - high + (HALF_PI_LOW - low);
  angle[0] = sum + sumLow;
  angle[1] = sum - angle[0] + sumLow;
}

/** The angle of the point (x, y), from -π to π. */
export function arctan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  const left = x < 0 || Object.is(x, -0);
  const sign = y < 0 || Object.is(y, -0) ? -1 : 1;
  let [up, across] = [Math.abs(y), Math.abs(x)];
  if (up === Infinity) [up, across] = [1, across === Infinity ? 1 : 0];
  if (across === Infinity) [up, across] = [0, 1];
  const largest = Math.max(up, across);
  if (largest === 0) across = 1;
  else if (largest > 2 ** 500) [up, across] = [up * 2 ** -600, across * 2 ** -600];
  else if (largest < 2 ** -400) [up, across] = [up * 2 ** 600, across * 2 ** 600];
  // A quotient below the smallest normal float is not exact in two parts.
  if (!left && up < across * 2 ** -60) return y === 0 ? y : y / x;
  first(up, 0, across, 0);
  if (!left) return sign * angle[0];
  return sign * (2 * HALF_PI - angle[0] + (2 * HALF_PI_LOW - angle[1] + turned()));
}

/** The rounding error of π minus the angle. */
function turned(): number {
  const sum = 2 * HALF_PI - angle[0];
  return 2 * HALF_PI - sum - angle[0];
}

export function arctan(x: number): number {
  const size = Math.abs(x);
  if (!(size > 2 ** -27)) return x;
  if (size === Infinity) return Math.sign(x) * HALF_PI;
  first(size, 0, 1, 0);
  return Math.sign(x) * angle[0];
}

/** The angle whose sine is x: that of the point (√(1 - x²), x). */
export function arcsin(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return NaN;
  if (size < 2 ** -27) return x;
  if (size === 1) return Math.sign(x) * HALF_PI;
  const cosine = besides(size);
  first(size, 0, cosine, besidesLow);
  return Math.sign(x) * angle[0];
}

/** The angle whose cosine is x: that of the point (x, √(1 - x²)). */
export function arccos(x: number): number {
  const size = Math.abs(x);
  if (!(size <= 1)) return NaN;
  if (x === 1) return 0;
  const sine = size === 1 ? 0 : besides(size);
  first(sine, size === 1 ? 0 : besidesLow, size, 0);
  return x < 0 ? 2 * HALF_PI - angle[0] + (2 * HALF_PI_LOW - angle[1] + turned()) : angle[0];
}

let besidesLow = 0;

/** √(1 - x²), and its rounding error in `besidesLow`. */
function besides(x: number): number {
  const less = 1 - x;
  const lessLow = 1 - less - x;
  const more = 1 + x;
  const moreLow = 1 - more + x;
  const square = less * more;
  const squareLow = lost(less, more, square) + less * moreLow + more * lessLow;
  const root = Math.sqrt(square);
  besidesLow = (square - root * root - lost(root, root, root * root) + squareLow) / (2 * root);
  return root;
}
