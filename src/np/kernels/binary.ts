import { haveFaster } from "./large.ts";
import type { BinaryKernel } from "./types.ts";

export const add: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = x[i] + y[j];
};

export const subtract: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = x[i] - y[j];
};

export const multiply: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = x[i] * y[j];
};

/** Like `multiply`, but without -0, which integers do not have. */
export const multiplyIntegers: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = x[i] * y[j] + 0;
};

/** The last 32 bits of the product, with a sign. */
export const multiply32: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = Math.imul(x[i], y[j]);
};

export const divide: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = x[i] / y[j];
};

/** "or", for bools. */
export const either: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = x[i] | y[j];
};

haveFaster({ add, subtract, multiply, multiplyIntegers, divide });
