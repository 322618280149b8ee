import type { BinaryKernel } from "./types.ts";

export const equal: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = Number(x[i] === y[j]);
};

export const notEqual: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = Number(x[i] !== y[j]);
};

export const less: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = Number(x[i] < y[j]);
};

export const lessEqual: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = Number(x[i] <= y[j]);
};

export const greater: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = Number(x[i] > y[j]);
};

export const greaterEqual: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = Number(x[i] >= y[j]);
};
