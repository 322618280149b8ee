import { LIMIT } from "./exp-steps.ts";
import { exp as expOf, expWithin } from "./exp.ts";
import { integerOf } from "./integer.ts";
import { log as logOf } from "./log.ts";
import { tanh as tanhOf } from "./tanh.ts";

/** One operation on `n` numbers of one operand, with the parameters of a `BinaryKernel`. */
export type UnaryKernel = (
  n: number,
  out: Float64Array,
  o: number,
  os: number,
  x: Float64Array,
  i: number,
  xs: number,
) => void;

export const copy: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0) out[o] = x[i];
};

export const truncate: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = integerOf(x[i]);
};

/** Like `truncate`, to int32. */
export const truncate32: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = Math.abs(x[i]) < 2 ** 31 ? x[i] | 0 : -(2 ** 31);
};

/** The last 32 bits of an integer, with a sign. */
export const wrap32: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = x[i] | 0;
};

/** The nearest float32. */
export const round32: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = Math.fround(x[i]);
};

/** 0 for zero, 1 for any other number. */
export const truth: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = x[i] === 0 ? 0 : 1;
};

/** 1 for NaN, 0 for any other number. */
export const isNaN: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = Number(x[i] !== x[i]);
};

export const negative: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0) out[o] = -x[i];
};

/** Like `negative`, but without -0, which integers do not have. */
export const negativeInteger: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = 0 - x[i];
};

export const absolute: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = Math.abs(x[i]);
};

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

export const sqrt: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = Math.sqrt(x[i]);
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
