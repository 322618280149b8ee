import { checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import { log10 } from "../kernels/growth.ts";
import type { NDArray } from "../ndarray.ts";
import { multiply } from "./arithmetic.ts";
import { power } from "./power.ts";
import { linspace } from "./range.ts";

/**
 * `num` numbers (50 by default) from `base**start` to `base**stop`, whose logarithms are evenly
 * spaced: (num,). The base is 10 by default. With `endpoint: false`, `base**stop` is not included.
 *
 * @group creation
 * @throws ValueError for a negative `num`
 * @throws TypeError for a `num` that is not a whole number
 * @numpy 30~1 np.logspace(s / 7 - 2, 3 - s, s % 9)
 * @numpy 30~1 np.logspace(s - 9, 3, s % 5 + 1, { endpoint: s % 2 === 1, base: s / 2 }) == np.logspace(s - 9, 3, s % 5 + 1, endpoint=s % 2 == 1, base=s / 2)
 * @example
 * np.logspace(0, 3, 4) // => [ 1. 10. 100. 1000.]
 * np.logspace(0, 4, 5, { base: 2 }) // => [ 1. 2. 4. 8. 16.]
 */
export function logspace<N extends number = 50>(
  start: number,
  stop: number,
  num?: N,
  options?: { endpoint?: boolean; base?: number },
): NDArray<[N]>;
export function logspace(
  start: number,
  stop: number,
  num = 50,
  options: { endpoint?: boolean; base?: number } = {},
): NDArray {
  checkOptions("logspace", options, "endpoint", "base");
  const { base = 10, ...ends } = options;
  return power(base, linspace(start, stop, num, ends));
}

/**
 * `num` numbers (50 by default) from `start` to `stop`, both included, each of which is a constant
 * multiple of the number before it: (num,). With `endpoint: false`, `stop` is not included.
 *
 * @group creation
 * @throws ValueError if `start` or `stop` is zero, and for a negative `num`
 * @throws TypeError for a `num` that is not a whole number
 * @numpy 40~32 np.geomspace(s + 0.5, 1000 / (s + 1), s % 9)
 * @numpy 30~32 np.geomspace(s / 7 - 2, -0.01, s % 5 + 1, { endpoint: s % 2 === 1 }) == np.geomspace(s / 7 - 2, -0.01, s % 5 + 1, endpoint=s % 2 == 1)
 * @example
 * np.geomspace(1, 1000, 4) // => [ 1. 10. 100. 1000.]
 * np.geomspace(-8, -1, 4) // => [-8. -4. -2. -1.]
 */
export function geomspace<N extends number = 50>(
  start: number,
  stop: number,
  num?: N,
  options?: { endpoint?: boolean },
): NDArray<[N]>;
export function geomspace(
  start: number,
  stop: number,
  num = 50,
  options: { endpoint?: boolean } = {},
): NDArray {
  checkOptions("geomspace", options, "endpoint");
  if (start === 0 || stop === 0) throw new ValueError("Geometric sequence cannot include zero");
  const sign = Math.sign(start);
  const sizes = logspace(log10(start * sign), log10(stop * sign), num, options);
  const result: NDArray = multiply(sizes, sign);
  // Computed from their logarithms, the ends would not be exact.
  if (num > 0) result.buffer[result.offset] = start;
  if (num > 1 && options.endpoint !== false) result.buffer[result.offset + num - 1] = stop;
  return result;
}
