import { ValueError } from "../core/errors.ts";
import { power as powerOf } from "./power.ts";

/**
 * One operation on a block of rows and columns of two operands: `out`, from `o` on, row after row,
 * takes the results. An operand is its buffer, where it starts, and its steps from row to row and
 * from column to column; a step of 0 stretches it. All operations are written out, so that each
 * compiles to a loop of its own.
 */
export type BinaryKernel = (
  rows: number,
  columns: number,
  out: Float64Array,
  o: number,
  x: Float64Array,
  xi: number,
  xr: number,
  xc: number,
  y: Float64Array,
  yi: number,
  yr: number,
  yc: number,
) => void;

export const add: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) out[o++] = x[p] + y[q];
};

export const subtract: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) out[o++] = x[p] - y[q];
};

export const multiply: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) out[o++] = x[p] * y[q];
};

/** As `multiply`, but without -0, which no integer is. */
export const multiplyIntegers: BinaryKernel = (
  rows,
  columns,
  out,
  o,
  x,
  xi,
  xr,
  xc,
  y,
  yi,
  yr,
  yc,
) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) out[o++] = x[p] * y[q] + 0;
};

export const divide: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) out[o++] = x[p] / y[q];
};

export const power: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = powerOf(x[p], y[q]);
};

/** By repeated squaring, so that it is exact. Throws a ValueError for a negative power. */
export const powerOfIntegers: BinaryKernel = (
  rows,
  columns,
  out,
  o,
  x,
  xi,
  xr,
  xc,
  y,
  yi,
  yr,
  yc,
) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) {
      let n = y[q];
      if (n < 0) throw new ValueError("Integers to negative integer powers are not allowed.");
      let result = 1;
      for (let base = x[p]; n > 0; n = Math.floor(n / 2), base *= base)
        if (n % 2 === 1) result *= base;
      out[o++] = result + 0;
    }
};

/** The larger; NaN if either is. */
export const maximum: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) {
      const u = x[p];
      const v = y[q];
      out[o++] = u > v || u !== u ? u : v;
    }
};

/** The smaller; NaN if either is. */
export const minimum: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) {
      const u = x[p];
      const v = y[q];
      out[o++] = u < v || u !== u ? u : v;
    }
};

export const equal: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = x[p] === y[q] ? 1 : 0;
};

export const notEqual: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = x[p] !== y[q] ? 1 : 0;
};

export const less: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = x[p] < y[q] ? 1 : 0;
};

export const lessEqual: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = x[p] <= y[q] ? 1 : 0;
};

export const greater: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = x[p] > y[q] ? 1 : 0;
};

export const greaterEqual: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = x[p] >= y[q] ? 1 : 0;
};
