import type { BinaryKernel } from "./types.ts";

/**
 * Two numbers, one of which is selected without a branch: processors would mispredict every other
 * one.
 */
const pair = new Float64Array(2);

function maximumOf(u: number, v: number): number {
  pair[0] = v;
  pair[1] = u;
  return pair[Number(u > v) | Number(u !== u)];
}

function minimumOf(u: number, v: number): number {
  pair[0] = v;
  pair[1] = u;
  return pair[Number(u < v) | Number(u !== u)];
}

/** The larger number; NaN if either is NaN. */
export const maximum: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = maximumOf(x[i], y[j]);
};

/** The smaller number; NaN if either is NaN. */
export const minimum: BinaryKernel = (n, out, o, os, x, i, xs, y, j, ys) => {
  for (
    const end = (o + n * os) | 0;
    o !== end;
    o = (o + os) | 0, i = (i + xs) | 0, j = (j + ys) | 0
  )
    out[o] = minimumOf(x[i], y[j]);
};
