/**
 * The matrix product of `x` (n by k) and `y` (k by m) into `out`, whose rows lie `or` apart. An
 * operand is its buffer, where it starts, and its steps from row to row and column to column.
 */
export function matmul(
  n: number,
  k: number,
  m: number,
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
  for (let i = 0; i < n; i++, xi += xr, o += or) {
    for (let j = 0; j < m; j++) {
      let sum = 0;
      for (let c = 0, p = xi, q = yi + j * yc; c < k; c++, p += xc, q += yr) sum += x[p] * y[q];
      out[o + j] = sum;
    }
  }
}
