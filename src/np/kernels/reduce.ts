import { haveFaster } from "./large.ts";
import { BUFFER, halfOf, RUN } from "./pairwise.ts";
import type { DownKernel, ReduceKernel } from "./types.ts";

/** The sum, starting from zero, so that the sum of -0 and -0 is 0. */
export const sum: ReduceKernel = (x, i, n, step) => {
  let total = 0;
  if (n < 8) {
    for (let k = 0; k < n; k++, i += step) total += x[i];
    return total;
  }
  for (let k = 0; k < n; k += BUFFER) {
    total += pairwise(x, i + k * step, Math.min(BUFFER, n - k), step);
  }
  return total;
};

/**
 * NumPy's pairwise summation: by halves, with eight partial sums in each short row. Its rounding
 * error grows only with the logarithm of `n`.
 */
function pairwise(x: Float64Array, i: number, n: number, step: number): number {
  if (n > RUN) {
    const half = halfOf(n);
    return pairwise(x, i, half, step) + pairwise(x, i + half * step, n - half, step);
  }
  let total = 0;
  let p = i;
  let k = 0;
  if (n >= 8) {
    let s0 = x[p];
    let s1 = x[(p += step)];
    let s2 = x[(p += step)];
    let s3 = x[(p += step)];
    let s4 = x[(p += step)];
    let s5 = x[(p += step)];
    let s6 = x[(p += step)];
    let s7 = x[(p += step)];
    p += step;
    for (k = 8; k + 8 <= n; k += 8, p += step) {
      s0 += x[p];
      s1 += x[(p += step)];
      s2 += x[(p += step)];
      s3 += x[(p += step)];
      s4 += x[(p += step)];
      s5 += x[(p += step)];
      s6 += x[(p += step)];
      s7 += x[(p += step)];
    }
    total = s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
  }
  for (; k < n; k++, p += step) total += x[p];
  return total;
}

export const sumDown: DownKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  let r = 0;
  for (; r + 4 <= rows; r += 4, xi += 4 * xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc)
      out[o + c] = out[o + c] + x[p] + x[p + xr] + x[p + 2 * xr] + x[p + 3 * xr];
  for (; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o + c] += x[p];
};

/** Like `sum`, with each sum rounded to float32. */
export const sum32: ReduceKernel = (x, i, n, step) => {
  let total = 0;
  if (n < 8) for (let k = 0; k < n; k++, i += step) total = Math.fround(total + x[i]);
  else
    for (let k = 0; k < n; k += BUFFER)
      total = Math.fround(total + pairwise32(x, i + k * step, Math.min(BUFFER, n - k), step));
  return total;
};

/** Rounds each number that is written to float32. */
const lanes = new Float32Array(8);

function pairwise32(x: Float64Array, i: number, n: number, step: number): number {
  if (n > RUN) {
    const half = halfOf(n);
    return Math.fround(
      pairwise32(x, i, half, step) + pairwise32(x, i + half * step, n - half, step),
    );
  }
  lanes.fill(0);
  const even = n - (n % 8);
  for (let k = 0; k < even; k++, i += step) lanes[k % 8] += x[i];
  for (let width = 1; width < 8; width *= 2)
    for (let k = 0; k < 8; k += 2 * width) lanes[k] += lanes[k + width];
  let [total] = lanes;
  for (let k = even; k < n; k++, i += step) total = Math.fround(total + x[i]);
  return total;
}

/** Like `sumDown`, with each sum rounded to float32. */
export const sumDown32: DownKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let r = 0; r < rows; r++, xi += xr)
    for (let c = 0, p = xi; c < columns; c++, p += xc) out[o + c] = Math.fround(out[o + c] + x[p]);
};

haveFaster({ sum, sumDown });

/** The largest number; NaN if any is NaN. */
export const max: ReduceKernel = (x, i, n, step) => {
  let best = x[i];
  let other = best;
  let k = 1;
  let p = i + step;
  for (; k + 2 <= n; k += 2, p += 2 * step) {
    best = Math.max(best, x[p]);
    other = Math.max(other, x[p + step]);
  }
  return k < n ? Math.max(best, other, x[p]) : Math.max(best, other);
};

export const maxDown: DownKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let c = 0, p = xi; c < columns; c++, p += xc) out[o + c] = x[p];
  for (let r = 1; r < rows; r++)
    for (let c = 0, p = xi + r * xr; c < columns; c++, p += xc)
      out[o + c] = Math.max(out[o + c], x[p]);
};

/** The smallest number; NaN if any is NaN. */
export const min: ReduceKernel = (x, i, n, step) => {
  let best = x[i];
  let other = best;
  let k = 1;
  let p = i + step;
  for (; k + 2 <= n; k += 2, p += 2 * step) {
    best = Math.min(best, x[p]);
    other = Math.min(other, x[p + step]);
  }
  return k < n ? Math.min(best, other, x[p]) : Math.min(best, other);
};

export const minDown: DownKernel = (rows, columns, out, o, x, xi, xr, xc) => {
  for (let c = 0, p = xi; c < columns; c++, p += xc) out[o + c] = x[p];
  for (let r = 1; r < rows; r++)
    for (let c = 0, p = xi + r * xr; c < columns; c++, p += xc)
      out[o + c] = Math.min(out[o + c], x[p]);
};

/** The position of the largest number, or of the first NaN. */
export const argmax: ReduceKernel = (x, i, n, step) => find(max(x, i, n, step), x, i, step);

/** The position of the smallest number, or of the first NaN. */
export const argmin: ReduceKernel = (x, i, n, step) => find(min(x, i, n, step), x, i, step);

/** The position of the first number equal to `value`, which must be present. */
function find(value: number, x: Float64Array, i: number, step: number): number {
  let at = 0;
  if (value !== value) for (let p = i; x[p] === x[p]; p += step) at++;
  else for (let p = i; x[p] !== value; p += step) at++;
  return at;
}
