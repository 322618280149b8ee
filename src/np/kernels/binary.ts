import { ValueError } from "../core/errors.ts";
import { integerOf } from "./integer.ts";
import { power as powerOf } from "./power.ts";

/**
 * One operation on `n` numbers of two operands. The results go to `out` from position `o` on. Each
 * of the three is given by a buffer, a start position, and a step; a step of 0 broadcasts an
 * operand. All operations are written out, so that each compiles to its own loop. `| 0` marks a
 * position as a 32-bit integer, so that the loop does not have to check it.
 */
export type BinaryKernel = (
  n: number,
  out: Float64Array,
  o: number,
  os: number,
  x: Float64Array,
  i: number,
  xs: number,
  y: Float64Array,
  j: number,
  ys: number,
) => void;

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
