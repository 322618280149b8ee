import { ValueError } from "../core/errors.ts";
import type { BinaryKernel } from "./types.ts";
import { integerOf } from "./integer.ts";
import { power as powerOf } from "./power.ts";

export const power: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = powerOf(x[i], y[j]);
};

/** Uses repeated squaring, which is exact. Throws a ValueError for a negative power. */
export const powerOfIntegers: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = powerOfInteger(x[i], y[j]);
};

/** Like `powerOfIntegers`, with the last 32 bits of each product. */
export const powerOfIntegers32: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = powerOfInteger(x[i], y[j], Math.imul);
};

function powerOfInteger(base: number, exponent: number, times = (a: number, b: number) => a * b) {
  if (exponent < 0) throw new ValueError("Integers to negative integer powers are not allowed.");
  let result = 1;
  for (let n = exponent; n > 0; n = Math.floor(n / 2), base = times(base, base))
    if (n % 2 === 1) result = times(result, base);
  return integerOf(result);
}
