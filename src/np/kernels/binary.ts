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

/** Whether all lie alike from the start of their buffers on: such a loop runs at twice the speed. */
function alike(rows: number, o: number, xi: number, xc: number, yi: number, yc: number): boolean {
  return rows === 1 && o + xi + yi === 0 && xc === 1 && yc === 1;
}

export const add: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = x[c] + y[c];
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) out[o++] = x[p] + y[q];
};

export const subtract: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = x[c] - y[c];
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc) out[o++] = x[p] - y[q];
};

export const multiply: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = x[c] * y[c];
    return;
  }
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
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = x[c] / y[c];
    return;
  }
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

/** Two numbers, of which one is picked without a jump, which processors guess wrong every other time. */
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

/** The larger; NaN if either is. */
export const maximum: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = maximumOf(x[c], y[c]);
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = maximumOf(x[p], y[q]);
};

/** The smaller; NaN if either is. */
export const minimum: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = minimumOf(x[c], y[c]);
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = minimumOf(x[p], y[q]);
};

export const equal: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = Number(x[c] === y[c]);
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = Number(x[p] === y[q]);
};

export const notEqual: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = Number(x[c] !== y[c]);
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = Number(x[p] !== y[q]);
};

export const less: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = Number(x[c] < y[c]);
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = Number(x[p] < y[q]);
};

export const lessEqual: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = Number(x[c] <= y[c]);
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = Number(x[p] <= y[q]);
};

export const greater: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = Number(x[c] > y[c]);
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = Number(x[p] > y[q]);
};

export const greaterEqual: BinaryKernel = (rows, columns, out, o, x, xi, xr, xc, y, yi, yr, yc) => {
  if (alike(rows, o, xi, xc, yi, yc)) {
    for (let c = 0; c < columns; c++) out[c] = Number(x[c] >= y[c]);
    return;
  }
  for (let r = 0; r < rows; r++, xi += xr, yi += yr)
    for (let c = 0, p = xi, q = yi; c < columns; c++, p += xc, q += yc)
      out[o++] = Number(x[p] >= y[q]);
};
