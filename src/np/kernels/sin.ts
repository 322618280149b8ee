/*
 * Sine and cosine, with the angle reduced in twice the precision of a float64. Math.sin and
 * Math.cos differ between engines in the last digit.
 */
import { lost, WHOLE } from "./exact.ts";
import { inTwo, pi } from "./fixed.ts";

/** π/2 in three parts; the first two have so few digits that their multiples are exact. */
const QUARTER = 1.5707963267341256;
const QUARTER_MIDDLE = 6.077100506303966e-11;
const QUARTER_LOW = 2.0222662487959506e-21;
const PER_QUARTER = 2 / Math.PI;

/** The angle without its whole quarter turns: a float, and a correction to add to it. */
const angle = new Float64Array(2);

/** The sine of an angle in radians. */
export function sin(x: number): number {
  const quarters = reduced(x);
  return (quarters & 1 ? cosNearZero() : sinNearZero()) * (quarters & 2 ? -1 : 1);
}

/** The cosine of an angle in radians. */
export function cos(x: number): number {
  const quarters = reduced(x);
  return (quarters & 1 ? sinNearZero() : cosNearZero()) * ((quarters + 1) & 2 ? -1 : 1);
}

/**
 * Subtracts the nearest number of quarter turns, writes the rest to `angle`, and returns that
 * number.
 */
function reduced(x: number): number {
  if (!(Math.abs(x) < 2 ** 20)) return reducedLarge(x);
  const quarters = x * PER_QUARTER + WHOLE - WHOLE;
  if (quarters === 0) {
    angle[0] = x;
    angle[1] = 0;
    return 0;
  }
  const first = x - quarters * QUARTER;
  const product = quarters * QUARTER_MIDDLE;
  const second = first - product;
  const secondLow = first - second - product;
  const low = secondLow - quarters * QUARTER_LOW;
  angle[0] = second + low;
  angle[1] = second - angle[0] + low;
  return quarters & 3;
}

const DIGITS = 1200n;
let quarter = 0n;

/** Like `reduced`, for angles so large that many digits of π are needed. */
function reducedLarge(x: number): number {
  if (!Number.isFinite(x)) {
    angle.fill(NaN);
    return 0;
  }
  if (quarter === 0n) quarter = pi(DIGITS) >> 1n;
  let whole = x;
  let digits = DIGITS;
  for (; !Number.isInteger(whole); digits--) whole *= 2;
  const turned = BigInt(whole) << digits;
  const quarters = (2n * turned + quarter) / (2n * quarter) - (turned < 0n ? 1n : 0n);
  [angle[0], angle[1]] = inTwo((turned - quarters * quarter) >> (DIGITS - 200n), 200n);
  return Number(quarters & 3n);
}

const sines = coefficients(5);
const cosines = coefficients(4);

/** 1/n!, -1/(n + 2)!, …: all coefficients that make a difference below π/4. */
function coefficients(n: number): number[] {
  let factorial = 1;
  for (let i = 2; i < n; i++) factorial *= i;
  return Array.from({ length: 8 }, (_, i) => {
    const [first, second] = [n + 2 * i, n + 2 * i - 1];
    factorial *= i === 0 ? first : first * second;
    return (i % 2 === 0 ? 1 : -1) / factorial;
  });
}

/** c₀ + c₁ z + c₂ z² + … */
function series(c: readonly number[], z: number): number {
  let sum = 0;
  for (let i = c.length - 1; i >= 0; i--) sum = sum * z + c[i];
  return sum;
}

/** 1/6 minus the float nearest to it. */
const SIXTH_LOW = 9.25185853854297e-18;

/** For the angle x + low: x - x³/6 + x⁵/120 - … */
function sinNearZero(): number {
  const x = angle[0];
  const low = angle[1];
  if (Math.abs(x) < 2 ** -27) return low === 0 ? x : x + low;
  const z = x * x;
  const zLow = lost(x, x, z) + 2 * x * low;
  const sixth = z * (1 / 6);
  const sixthLow = lost(z, 1 / 6, sixth) + z * SIXTH_LOW + zLow / 6;
  const tail = z * z * series(sines, z);
  const factor = tail - sixth;
  const factorLow = tail - (factor + sixth) - sixthLow;
  const product = x * factor;
  const sum = x + product;
  const sumLow = x - sum + product;
  return sum + (sumLow + lost(x, factor, product) + x * factorLow + low * factor + low);
}

/** For the angle x + low: 1 - x²/2 + x⁴/24 - … */
function cosNearZero(): number {
  const x = angle[0];
  const z = x * x;
  const half = z / 2;
  const halfLow = lost(x, x, z) / 2 + x * angle[1];
  const tail = z * z * series(cosines, z);
  const sum = 1 - half;
  return sum + (1 - sum - half - halfLow + tail);
}
