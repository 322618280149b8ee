import { exp as expOf } from "./exp.ts";
import { log as logOf } from "./log.ts";
import { cos as cosOf, sin as sinOf } from "./sin.ts";
import { tanh as tanhOf } from "./tanh.ts";

/**
 * One operation on a block of rows and columns: `out`, from `o` on, row after row, takes the
 * results. The operand is its buffer, where it starts, and its steps from row to row and from
 * column to column. All operations are written out, so that each compiles to a loop of its own.
 */
export type UnaryKernel = (
  rows: number,
  columns: number,
  out: Float64Array,
  o: number,
  x: Float64Array,
  xi: number,
  xr: number,
  xc: number,
) => void;

export const copy: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = x[p];
};

/** The whole part, without -0. */
export const truncate: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = Math.trunc(x[p]) + 0;
};

/** 1 for anything but zero. */
export const truth: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = x[p] === 0 ? 0 : 1;
};

/** 1 for NaN. */
export const isNaN: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = Number(x[p] !== x[p]);
};

export const negative: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = -x[p];
};

/** As `negative`, but without -0, which no integer is. */
export const negativeInteger: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = 0 - x[p];
};

export const absolute: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = Math.abs(x[p]);
};

export const exp: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = expOf(x[p]);
};

export const log: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = logOf(x[p]);
};

export const sqrt: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = Math.sqrt(x[p]);
};

export const sin: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = sinOf(x[p]);
};

export const cos: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = cosOf(x[p]);
};

export const tanh: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o++] = tanhOf(x[p]);
};

/** From here on every float64 is whole; adding it rounds a smaller one, halves to even. */
const WHOLE = 2 ** 52;

/** The nearest whole number, halves to even. */
export const rint: UnaryKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) {
      const v = x[p];
      if (v > 0 && v < WHOLE) out[o++] = v + WHOLE - WHOLE;
      else if (v < 0 && v > -WHOLE) out[o++] = -(WHOLE - v - WHOLE);
      else out[o++] = v;
    }
};
