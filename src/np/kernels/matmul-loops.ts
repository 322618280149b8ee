import type { MatmulKernel } from "./matmul.ts";

/** The number of multiplications from which on it pays to copy the operands into blocks. */
const LARGE = 32 ** 3;

/** Four columns of `y`, or all of `x`, in the order in which they are read. */
let panel = new Float64Array(4 * 64);
let block = new Float64Array(0);

/** The product by loops alone. Blocks of two rows and four columns share what they read. */
export const multiplyByLoops: MatmulKernel = (
  n,
  k,
  m,
  out,
  o,
  or,
  x,
  xi,
  xr,
  xc,
  y,
  yi,
  yr,
  yc,
) => {
  const large = n * k * m > LARGE;
  if (large && xc !== 1) {
    if (block.length < n * k) block = new Float64Array(n * k);
    for (let i = 0, b = 0; i < n; i++)
      for (let c = 0, p = xi + i * xr; c < k; c++, p += xc) block[b++] = x[p];
    [x, xi, xr, xc] = [block, 0, k, 1];
  }
  let j = 0;
  for (; j + 4 <= m; j += 4) {
    if (!large) {
      fourColumns(n, k, out, o + j, or, x, xi, xr, xc, y, yi + j * yc, yr, yc);
      continue;
    }
    if (panel.length < 4 * k) panel = new Float64Array(4 * k);
    for (let c = 0, b = 0, q = yi + j * yc; c < k; c++, q += yr, b += 4) {
      panel[b] = y[q];
      panel[b + 1] = y[q + yc];
      panel[b + 2] = y[q + 2 * yc];
      panel[b + 3] = y[q + 3 * yc];
    }
    fourColumns(n, k, out, o + j, or, x, xi, xr, xc, panel, 0, 4, 1);
  }
  for (; j < m; j++) oneColumn(n, k, out, o + j, or, x, xi, xr, xc, y, yi + j * yc, yr);
};

function fourColumns(
  n: number,
  k: number,
  out: Float64Array,
  o: number,
  or: number,
  x: Float64Array,
  xi: number,
  xr: number,
  xc: number,
  y: Float64Array,
  yi: number,
  yr: number,
  yc: number,
): void {
  const y1 = yi + yc;
  const y2 = y1 + yc;
  const y3 = y2 + yc;
  let i = 0;
  for (; i + 2 <= n; i += 2, xi += 2 * xr, o += 2 * or) {
    let s0 = 0;
    let s1 = 0;
    let s2 = 0;
    let s3 = 0;
    let t0 = 0;
    let t1 = 0;
    let t2 = 0;
    let t3 = 0;
    for (let c = 0, p = xi, q = 0; c < k; c++, p += xc, q += yr) {
      const u = x[p];
      const v = x[p + xr];
      const a = y[yi + q];
      const b = y[y1 + q];
      const d = y[y2 + q];
      const e = y[y3 + q];
      s0 += u * a;
      s1 += u * b;
      s2 += u * d;
      s3 += u * e;
      t0 += v * a;
      t1 += v * b;
      t2 += v * d;
      t3 += v * e;
    }
    out[o] = s0;
    out[o + 1] = s1;
    out[o + 2] = s2;
    out[o + 3] = s3;
    out[o + or] = t0;
    out[o + or + 1] = t1;
    out[o + or + 2] = t2;
    out[o + or + 3] = t3;
  }
  if (i < n) {
    oneColumn(1, k, out, o, 0, x, xi, 0, xc, y, yi, yr);
    oneColumn(1, k, out, o + 1, 0, x, xi, 0, xc, y, y1, yr);
    oneColumn(1, k, out, o + 2, 0, x, xi, 0, xc, y, y2, yr);
    oneColumn(1, k, out, o + 3, 0, x, xi, 0, xc, y, y3, yr);
  }
}

function oneColumn(
  n: number,
  k: number,
  out: Float64Array,
  o: number,
  or: number,
  x: Float64Array,
  xi: number,
  xr: number,
  xc: number,
  y: Float64Array,
  yi: number,
  yr: number,
): void {
  for (let i = 0; i < n; i++, xi += xr, o += or) {
    let sum = 0;
    for (let c = 0, p = xi, q = yi; c < k; c++, p += xc, q += yr) sum += x[p] * y[q];
    out[o] = sum;
  }
}
