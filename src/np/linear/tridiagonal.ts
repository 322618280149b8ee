import { hypot } from "../kernels/growth.ts";
import { applyTo, reflect } from "./householder.ts";
import { identityMatrix, type Matrix } from "./matrix.ts";
import { EPSILON, rotateRows, rotation, SAFE, signed } from "./rotation.ts";

/** The eigenvalues of a symmetric matrix in increasing order, and their vectors as rows. */
export interface Eigen {
  values: Float64Array;
  vectors: Matrix;
}

/**
 * The eigenvalues and vectors of a symmetric matrix, of which the lower triangle is read, as in
 * LAPACK: reduction to a tridiagonal matrix by reflections, and implicit QL or QR steps.
 */
export function eigenOf(a: Matrix): Eigen {
  const { rows: n, x } = a;
  const [d, e] = [new Float64Array(n), new Float64Array(Math.max(n - 1, 0))];
  const taus: number[] = [];
  for (let k = 0; k < n - 1; k++) {
    const at = (k + 1) * n + k;
    taus.push(reflect(x, at, n - k - 1, n));
    e[k] = x[at];
    reduce(a, k, taus[k]);
  }
  for (let k = 0; k < n; k++) d[k] = x[k * n + k];
  const z = identityMatrix(n);
  iterate(d, e, z);
  sortRows(d, z);
  for (let k = n - 2; k >= 0; k--)
    applyTo(z.x, [k + 1, n, n, 1], x, [(k + 1) * n + k, n - k - 1, n], taus[k]);
  return { values: d, vectors: z };
}

/** Applies the reflection of column k to the rest of the lower triangle from both sides. */
function reduce({ rows: n, x }: Matrix, k: number, tau: number): void {
  if (tau === 0) return;
  const v = Array.from({ length: n - k - 1 }, (_, i) => (i === 0 ? 1 : x[(k + 1 + i) * n + k]));
  const element = (i: number, j: number) =>
    i >= j ? x[(k + 1 + i) * n + k + 1 + j] : x[(k + 1 + j) * n + k + 1 + i];
  const w = v.map((_, i) => tau * v.reduce((sum, value, j) => sum + element(i, j) * value, 0));
  const alpha = -0.5 * tau * w.reduce((sum, value, i) => sum + value * v[i], 0);
  w.forEach((_, i) => (w[i] += alpha * v[i]));
  for (let i = 0; i < v.length; i++)
    for (let j = 0; j <= i; j++) x[(k + 1 + i) * n + k + 1 + j] -= v[i] * w[j] + w[i] * v[j];
}

/** Diagonalizes block after block. */
function iterate(d: Float64Array, e: Float64Array, z: Matrix): void {
  const n = d.length;
  for (let start = 0, rounds = 0; start < n; rounds++) {
    if (rounds > 30 * n) throw new RangeError("eigh: the iteration does not converge");
    let end = start;
    while (end < n - 1 && !isSmall(d, e, end)) end++;
    if (end < n - 1) e[end] = 0;
    const isDown = Math.abs(d[end]) >= Math.abs(d[start]);
    if (isDown) stepsDown(d, e, z, start, end);
    else stepsUp(d, e, z, start, end);
    start = end + 1;
  }
}

function isSmall(d: Float64Array, e: Float64Array, i: number): boolean {
  const product = Math.sqrt(Math.abs(d[i])) * Math.sqrt(Math.abs(d[i + 1]));
  return Math.abs(e[i]) <= product * EPSILON;
}

/** Whether an element beside the diagonal no longer counts. */
function isZero(d: Float64Array, e: Float64Array, i: number): boolean {
  return e[i] ** 2 <= EPSILON ** 2 * Math.abs(d[i]) * Math.abs(d[i + 1]) + SAFE;
}

/** Finds the eigenvalues from the first to the last, by QL steps. */
function stepsDown(d: Float64Array, e: Float64Array, z: Matrix, first: number, end: number): void {
  let l = first;
  while (l <= end) {
    let m = l;
    while (m < end && !isZero(d, e, m)) m++;
    if (m < end) e[m] = 0;
    if (m === l) {
      l++;
      continue;
    }
    if (m === l + 1) {
      const [one, two, c, s] = eigenOfTwo(d[l], e[l], d[l + 1]);
      rotateRows(z, l, l + 1, c, s);
      [d[l], d[l + 1], e[l]] = [one, two, 0];
      l += 2;
      continue;
    }
    const half = (d[l + 1] - d[l]) / (2 * e[l]);
    let g = d[m] - d[l] + e[l] / (half + signed(hypot(half, 1), half));
    let [s, c, p, r] = [1, 1, 0, 0];
    for (let i = m - 1; i >= l; i--) {
      const [f, b] = [s * e[i], c * e[i]];
      [c, s, r] = rotation(g, f);
      if (i !== m - 1) e[i + 1] = r;
      g = d[i + 1] - p;
      r = (d[i] - g) * s + 2 * c * b;
      p = s * r;
      d[i + 1] = g + p;
      g = c * r - b;
      rotateRows(z, i, i + 1, c, -s);
    }
    d[l] -= p;
    e[l] = g;
  }
}

/** Finds the eigenvalues from the last to the first, by QR steps. */
function stepsUp(d: Float64Array, e: Float64Array, z: Matrix, end: number, last: number): void {
  let l = last;
  while (l >= end) {
    let m = l;
    while (m > end && !isZero(d, e, m - 1)) m--;
    if (m > end) e[m - 1] = 0;
    if (m === l) {
      l--;
      continue;
    }
    if (m === l - 1) {
      const [one, two, c, s] = eigenOfTwo(d[l - 1], e[l - 1], d[l]);
      rotateRows(z, l - 1, l, c, s);
      [d[l - 1], d[l], e[l - 1]] = [one, two, 0];
      l -= 2;
      continue;
    }
    const half = (d[l - 1] - d[l]) / (2 * e[l - 1]);
    let g = d[m] - d[l] + e[l - 1] / (half + signed(hypot(half, 1), half));
    let [s, c, p, r] = [1, 1, 0, 0];
    for (let i = m; i < l; i++) {
      const [f, b] = [s * e[i], c * e[i]];
      [c, s, r] = rotation(g, f);
      if (i !== m) e[i - 1] = r;
      g = d[i] - p;
      r = (d[i + 1] - g) * s + 2 * c * b;
      p = s * r;
      d[i] = g + p;
      g = c * r - b;
      rotateRows(z, i, i + 1, c, s);
    }
    d[l] -= p;
    e[l - 1] = g;
  }
}

/** The eigenvalues of [[a, b], [b, c]], the larger one first, and its vector. */
function eigenOfTwo(a: number, b: number, c: number): [number, number, number, number] {
  const [sum, apart, twice] = [a + c, a - c, 2 * b];
  const [size, side] = [Math.abs(apart), Math.abs(twice)];
  const [most, least] = Math.abs(a) > Math.abs(c) ? [a, c] : [c, a];
  const root =
    size > side
      ? size * Math.sqrt(1 + (side / size) ** 2)
      : size < side
        ? side * Math.sqrt(1 + (size / side) ** 2)
        : side * Math.SQRT2;
  const sign = sum < 0 ? -1 : 1;
  const one = 0.5 * (sum + sign * root);
  const two = sum === 0 ? -0.5 * root : (most / one) * least - (b / one) * b;
  const other = apart >= 0 ? 1 : -1;
  const cs = apart + other * root;
  let [cosine, sine] = [1, 0];
  if (Math.abs(cs) > side) {
    const ct = -twice / cs;
    sine = 1 / Math.sqrt(1 + ct * ct);
    cosine = ct * sine;
  } else if (side !== 0) {
    const tn = -cs / twice;
    cosine = 1 / Math.sqrt(1 + tn * tn);
    sine = tn * cosine;
  }
  return sign === other ? [one, two, -sine, cosine] : [one, two, cosine, sine];
}

function sortRows(d: Float64Array, { columns, x }: Matrix): void {
  for (let i = 0; i < d.length - 1; i++) {
    let least = i;
    for (let j = i + 1; j < d.length; j++) if (d[j] < d[least]) least = j;
    if (least === i) continue;
    [d[i], d[least]] = [d[least], d[i]];
    for (let k = 0, p = i * columns, q = least * columns; k < columns; k++, p++, q++)
      [x[p], x[q]] = [x[q], x[p]];
  }
}
