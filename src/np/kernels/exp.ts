/*
 * The exponential function by table, a little more than half a unit in the last place off at most.
 * Math.exp differs from one engine to the next in the last digit; this one does not.
 */
import { powersOfTwo, WHOLE, ZERO } from "./exact.ts";
import { LIMIT, PER_STEP, STEP_HIGH, STEP_LOW, STEPS } from "./exp-steps.ts";
import { inTwo, squareRoot } from "./fixed.ts";

/** 2^(i/64), and what rounding took from it. */
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

/** e to the power of x + low, low being what rounding took from x. */
export function exp(x: number, low = 0): number {
  return Math.abs(x) < LIMIT ? expWithin(x, low) : exponential(x, low);
}

/**
 * As `exp`, for x within the limit.
 * With x + low = (64 k + i) log 2 / 64 + r: eˣ = 2ᵏ 2^(i/64) eʳ.
 */
export function expWithin(x: number, low = 0): number {
  const n = x * PER_STEP + WHOLE - WHOLE;
  const p = series(x - n * STEP_HIGH + (low - n * STEP_LOW));
  const i = n & (STEPS - 1);
  return (powers[i] + (rests[i] + powers[i] * p)) * powersOfTwo[ZERO + (n >> 6)];
}

/** As `exp`, for results that are nearly, or past, the largest or smallest. */
function exponential(x: number, low: number): number {
  if (!(x < 709.7827128933841)) return x === x ? Infinity : x;
  if (x < -745.1332191019412) return 0;
  const k = expInTwo(x, low) + (x < 0 ? 64 : -1);
  return (parts[0] + parts[1]) * 2 ** k * (x < 0 ? 2 ** -64 : 2);
}

/** Where `expInTwo` leaves its result: a float, and what is to be added to it. */
export const parts = new Float64Array(2);

/** As `exp`, to twice the precision: leaves all but 2ᵏ in `parts`, and returns k. */
export function expInTwo(x: number, low: number): number {
  const n = x * PER_STEP + WHOLE - WHOLE;
  const p = series(x - n * STEP_HIGH + (low - n * STEP_LOW));
  const i = n & (STEPS - 1);
  parts[0] = powers[i];
  parts[1] = rests[i] + powers[i] * p;
  return n >> 6;
}
