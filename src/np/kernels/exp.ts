/*
 * The exponential function, computed from a table. The error is at most a little more than half a
 * unit in the last place. Math.exp differs between engines in the last digit; this function does
 * not.
 */
import { powersOfTwo, WHOLE, ZERO } from "./exact.ts";
import { LIMIT, PER_STEP, STEP_HIGH, STEP_LOW, STEPS } from "./exp-steps.ts";
import { inTwo, squareRoot } from "./fixed.ts";

/** 2^(i/64) and its rounding error. */
export const powers = new Float64Array(STEPS);
export const rests = new Float64Array(STEPS);
fillPowers();

function fillPowers(): void {
  const digits = 120n;
  let step = 2n << digits;
  for (let roots = 1; roots < STEPS; roots *= 2) step = squareRoot(step, digits);
  for (let i = 0, power = 1n << digits; i < STEPS; i++, power = (power * step) >> digits) {
    [powers[i], rests[i]] = inTwo(power, digits);
  }
}

/** With r near 0: eʳ - 1 = r + r²/2 + … */
function series(r: number): number {
  const r2 = r * r;
  return r + r2 * (1 / 2 + r * (1 / 6)) + r2 * r2 * (1 / 24 + r * (1 / 120 + r * (1 / 720)));
}

/** e to the power of x + low, where low is the rounding error of x. */
export function exp(x: number, low = 0): number {
  return Math.abs(x) < LIMIT ? expWithin(x, low) : exponential(x, low);
}

/**
 * Like `exp`, for x within the limit: eˣ = 2ᵏ 2^(i/64) eʳ, where x + low = (64 k + i) log 2 / 64 +
 * r.
 */
export function expWithin(x: number, low = 0): number {
  const n = x * PER_STEP + WHOLE - WHOLE;
  const p = series(x - n * STEP_HIGH + (low - n * STEP_LOW));
  const i = n & (STEPS - 1);
  return (powers[i] + (rests[i] + powers[i] * p)) * powersOfTwo[ZERO + (n >> 6)];
}

/** Like `exp`, for results near or beyond the largest or smallest float. */
function exponential(x: number, low: number): number {
  if (!(x < 709.7827128933841)) return x === x ? Infinity : x;
  if (x < -745.1332191019412) return 0;
  const k = expInTwo(x, low) + (x < 0 ? 64 : -1);
  return (parts[0] + parts[1]) * 2 ** k * (x < 0 ? 2 ** -64 : 2);
}

/** The result of `expInTwo`: a float, and a correction to add to it. */
export const parts = new Float64Array(2);

/**
 * Like `exp`, to twice the precision: writes the result without its factor 2ᵏ to `parts`, and
 * returns k.
 */
export function expInTwo(x: number, low: number): number {
  const n = x * PER_STEP + WHOLE - WHOLE;
  const p = series(x - n * STEP_HIGH + (low - n * STEP_LOW));
  const i = n & (STEPS - 1);
  parts[0] = powers[i];
  parts[1] = rests[i] + powers[i] * p;
  return n >> 6;
}
