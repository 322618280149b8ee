/*
 * The natural logarithm, computed from a table with over twenty bits more than a float64, and
 * rounded once. Math.log differs between engines in the last digit; this function does not, and is
 * nearly always the float nearest to the true value.
 */
import { powersOfTwo, ZERO } from "./exact.ts";
import { inTwo, logOfRatio } from "./fixed.ts";

/** log 2 in two parts; the first has so few digits that its multiples are exact. */
const LN2_HIGH = 0.693147180559890330187;
const LN2_LOW = 5.49792301870720995203e-14;

/** The upper word of the smallest m, about √½, chosen so that 1 lies between two intervals. */
const FIRST = 0x3fe6a000;

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

/**
 * For the 128 intervals of m: a number near 1/m with few digits, and minus its logarithm in two
 * parts.
 */
const inverses = new Float64Array(128);
const highs = new Float64Array(128);
const lows = new Float64Array(128);
fillLogarithms();

function fillLogarithms(): void {
  for (let i = 0; i < 128; i++) {
    words[1] = FIRST + 8192 * i + 4096;
    const near = Math.round(128 / float[0]);
    const logarithm = logOfRatio(128n, BigInt(near), 120n);
    const high = (logarithm >> 78n) << 78n;
    inverses[i] = near / 128;
    [highs[i]] = inTwo(high, 120n);
    [lows[i]] = inTwo(logarithm - high, 120n);
  }
}

/** The correction to add to the result of `logInTwo`. */
export const rest = new Float64Array(1);

/**
 * With x = 2ᵏ m, a number c near 1/m with few digits, and r = m c - 1: log x = k log 2 - log c + r
 * - r²/2 + r³/3 - … Expects a normal, positive, finite x. The rounding error of r² is added.
 */
export function logInTwo(x: number, k: number): number {
  float[0] = x;
  const from = words[1] - FIRST;
  const i = (from >> 13) & 127;
  const exponent = from >> 20;
  const m = x * powersOfTwo[ZERO - exponent];
  k += exponent;

  const c = inverses[i];
  const short = Math.fround(m);
  const top = short * c - 1;
  const bottom = (m - short) * c;
  const r = top + bottom;
  const rLow = top - r + bottom;

  const whole = k * LN2_HIGH + highs[i];
  const sum = whole + r;
  const sumLow = whole - sum + r + (k * LN2_LOW + lows[i] + rLow);

  const rHigh = Math.fround(r);
  const square = -0.5 * rHigh * rHigh;
  const result = sum + square;
  const r2 = r * r;
  const tail =
    1 / 3 -
    r * (1 / 4) +
    r2 * (1 / 5 - r * (1 / 6) + r2 * (1 / 7 - r * (1 / 8) + r2 * (1 / 9 - r * (1 / 10))));
  rest[0] =
    sum - result + square + sumLow - 0.5 * (r - rHigh) * (r + rHigh) - r * rLow + r * r2 * tail;
  return result;
}

/** The natural logarithm: NaN below zero, -Infinity at zero. */
export function log(x: number): number {
  if (x >= 2.2250738585072014e-308 && x < Infinity) return logInTwo(x, 0) + rest[0];
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  return x === Infinity ? x : logInTwo(x * 2 ** 54, -54) + rest[0];
}
