import { haveFaster } from "./large.ts";
import type { MatmulKernel } from "./types.ts";

/** The number of multiplications from which copying the operands into blocks is faster. */
const WORTH_BLOCKS = 32 ** 3;

/** Four columns of `y`, or all of `x`, in the order in which the loops read them. */
let panel = new Float64Array(4 * 64);
let block = new Float64Array(0);

/** The product by plain loops, in blocks of two rows and four columns that share their reads. */
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
  const large = n * k * m > WORTH_BLOCKS;
  if (large && xc !== 1) {
    if (block.length < n * k) block = new Float64Array(n * k);
    for (let i = 0, b = 0; i < n; i++)
      for (let c = 0, p = xi + i * xr; c < k; c++, p += xc) block[b++] = x[p];
    [x, xi, xr, xc] = [block, 0, k, 1];
  }
  let j = 0;
  for (; j + 4 <= m; j += 4) {
    if (!large) {
      fourColumns(n, k, out, o + j, or, 1, x, xi, xr, xc, y, yi + j * yc, yr, yc);
      continue;
    }
    if (panel.length < 4 * k) panel = new Float64Array(4 * k);
    for (let c = 0, b = 0, q = yi + j * yc; c < k; c++, q += yr, b += 4) {
      panel[b] = y[q];
      panel[b + 1] = y[q + yc];
      panel[b + 2] = y[q + 2 * yc];
      panel[b + 3] = y[q + 3 * yc];
    }
    fourColumns(n, k, out, o + j, or, 1, x, xi, xr, xc, panel, 0, 4, 1);
  }
  // The remaining columns are few, but may be long, so rows and columns are swapped for them.
  const [left, corner, yj] = [m - j, o + j, yi + j * yc];
  if (left === 0) return;
  let i = 0;
  for (; i + 4 <= n; i += 4) {
    fourColumns(left, k, out, corner + i * or, 1, or, y, yj, yc, yr, x, xi + i * xr, xc, xr);
  }
  for (; i < n; i++)
    for (let c = 0; c < left; c++)
      out[corner + i * or + c] = inner(k, x, xi + i * xr, xc, y, yj + c * yc, yr);
};

/** Four columns of the product, with a stride of `or` between rows and `oc` between columns. */
function fourColumns(
  n: number,
  k: number,
  out: Float64Array,
  o: number,
  or: number,
  oc: number,
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
    const next = o + or;
    out[o] = s0;
    out[o + oc] = s1;
    out[o + 2 * oc] = s2;
    out[o + 3 * oc] = s3;
    out[next] = t0;
    out[next + oc] = t1;
    out[next + 2 * oc] = t2;
    out[next + 3 * oc] = t3;
  }
  if (i === n) return;
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  for (let c = 0, p = xi, q = 0; c < k; c++, p += xc, q += yr) {
    const u = x[p];
    s0 += u * y[yi + q];
    s1 += u * y[y1 + q];
    s2 += u * y[y2 + q];
    s3 += u * y[y3 + q];
  }
  out[o] = s0;
  out[o + oc] = s1;
  out[o + 2 * oc] = s2;
  out[o + 3 * oc] = s3;
}

/** The sum of the products of `k` pairs. */
function inner(
  k: number,
  x: Float64Array,
  xi: number,
  xc: number,
  y: Float64Array,
  yi: number,
  yr: number,
): number {
  let sum = 0;
  for (let c = 0; c < k; c++, xi += xc, yi += yr) sum += x[xi] * y[yi];
  return sum;
}

haveFaster({ matmul: multiplyByLoops });
