import { integerOf } from "./integer.ts";
import { haveFaster } from "./large.ts";
import type { UnaryKernel } from "./types.ts";

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

export const sqrt: UnaryKernel = (n, out, o, os, x, i, xs) => {
  for (const end = (o + n * os) | 0; o !== end; o = (o + os) | 0, i = (i + xs) | 0)
    out[o] = Math.sqrt(x[i]);
};

haveFaster({ negative, absolute, sqrt });
