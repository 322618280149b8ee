import { LIMIT } from "./exp-steps.ts";
import { exp as expOf, expWithin, powers, rests } from "./exp.ts";
import { haveFaster, large } from "./large.ts";
import { log as logOf } from "./log.ts";
import { tanh as tanhOf } from "./tanh.ts";
import type { UnaryKernel } from "./types.ts";

export const exp: UnaryKernel = (n, out, o, os, x, i, xs) => {
  // Checking each number inside the loop takes half as long again as checking all of them first.
  if (areWithinLimit(n, x, i, xs))
    for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
      out[o] = expWithin(x[i]);
  else
    for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
      out[o] = expOf(x[i]);
};

function areWithinLimit(n: number, x: Float64Array, i: number, xs: number): boolean {
  for (; n > 0; n--, i += xs) if (!(Math.abs(x[i]) < LIMIT)) return false;
  return true;
}

export const log: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = logOf(x[i]);
};

export const tanh: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = tanhOf(x[i]);
};

/** Every float64 from 2⁵² on is whole; adding 2⁵² to a smaller one rounds it, halves to even. */
const WHOLE = 2 ** 52;

function rintOf(v: number): number {
  if (v > 0 && v < WHOLE) return v + WHOLE - WHOLE;
  return v < 0 && v > -WHOLE ? -(WHOLE - v - WHOLE) : v;
}

/** The nearest whole number, halves to even. */
export const rint: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = rintOf(x[i]);
};

haveFaster({ exp });
large.tables = { powers, rests };
