/*
 * Powers, computed from logarithms with twenty bits more than a float64. Math.pow differs between
 * engines in the last digit.
 */
import { lost } from "./exact.ts";
import { exp } from "./exp.ts";
import { logInTwo, rest } from "./log.ts";

/** x to the power of y. As in C, 1 to any power is 1, and so is -1 to an infinite power. */
export function power(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x !== x || y !== y) return NaN;
  const size = Math.abs(x);
  const odd = Math.abs(y % 2) === 1;
  const sign = odd && (x < 0 || Object.is(x, -0)) ? -1 : 1;
  if (y === Infinity || y === -Infinity) {
    return size === 1 ? 1 : size > 1 === y > 0 ? Infinity : 0;
  }
  if (size === 0 || size === Infinity) return sign * (size > 1 === y > 0 ? Infinity : 0);
  if (x < 0 && !Number.isInteger(y)) return NaN;
  if (size === 1) return sign;
  if (Math.abs(y) > 2 ** 64) return size > 1 === y > 0 ? Infinity : 0;
  const tiny = size < 2.2250738585072014e-308;
  const log = tiny ? logInTwo(size * 2 ** 54, -54) : logInTwo(size, 0);
  const product = y * log;
  if (product < -746 || product > 710) return sign * (product > 0 ? Infinity : 0);
  return sign * exp(product, lost(y, log, product) + y * rest[0]);
}
