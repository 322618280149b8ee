import type { Matrix } from "./matrix.ts";
import { EPSILON, rotateRows, rotation, SAFE, signed } from "./rotation.ts";
import { ofTwo, smallerOf } from "./two-by-two.ts";

/*
 * The singular values of an upper bidiagonal matrix, by implicit QR steps without or with a shift
 * (J. Demmel and W. Kahan, 1990), in the order and with the signs of LAPACK's dbdsqr.
 */
const TOLERANCE = Math.max(10, Math.min(100, EPSILON ** (-1 / 8))) * EPSILON;

/**
 * Turns the diagonal `d` and the elements `e` above it into singular values in decreasing order.
 * `v` and `u`, whose rows are the vectors, are rotated along.
 */
export function diagonalize(d: Float64Array, e: Float64Array, v: Matrix, u: Matrix): void {
  const n = d.length;
  const threshold = thresholdOf(d, e);
  let [oldFirst, oldLast, down] = [-1, -1, true];
  let last = n - 1;
  for (let steps = 0; last > 0; steps++) {
    if (steps > 6 * n * n * 6) throw new RangeError("svd: the iteration does not converge");
    let [first, most] = [last, Math.abs(d[last])];
    while (first > 0 && Math.abs(e[first - 1]) > threshold) {
      first--;
      most = Math.max(most, Math.abs(d[first]), Math.abs(e[first]));
    }
    if (first > 0) e[first - 1] = 0;
    if (first === last) {
      last--;
      continue;
    }
    if (first === last - 1) {
      const { large, small, right, left } = ofTwo(d[first], e[first], d[last]);
      [d[first], e[first], d[last]] = [large, 0, small];
      rotateRows(v, first, last, ...right);
      rotateRows(u, first, last, ...left);
      last -= 2;
      continue;
    }
    if (first > oldLast || last < oldFirst) down = Math.abs(d[first]) >= Math.abs(d[last]);
    const least = down ? leastDown(d, e, first, last) : leastUp(d, e, first, last);
    if (least === undefined) continue;
    [oldFirst, oldLast] = [first, last];
    const shift = shiftOf(d, e, first, last, down, n, least / most);
    if (down) chaseDown(d, e, first, last, shift, v, u);
    else chaseUp(d, e, first, last, shift, v, u);
    const end = down ? last - 1 : first;
    if (Math.abs(e[end]) <= threshold) e[end] = 0;
  }
  makePositive(d, v);
  order(d, v, u);
}

function thresholdOf(d: Float64Array, e: Float64Array): number {
  let mu = Math.abs(d[0]);
  let least = mu;
  for (let i = 1; i < d.length && least > 0; i++) {
    mu = Math.abs(d[i]) * (mu / (mu + Math.abs(e[i - 1])));
    least = Math.min(least, mu);
  }
  const n = d.length;
  return Math.max((TOLERANCE * least) / Math.sqrt(n), 6 * n * n * SAFE);
}

/** A lower bound of the singular values; undefined if an element was set to zero instead. */
function leastDown(d: Float64Array, e: Float64Array, first: number, last: number) {
  if (Math.abs(e[last - 1]) <= TOLERANCE * Math.abs(d[last])) {
    e[last - 1] = 0;
    return undefined;
  }
  let mu = Math.abs(d[first]);
  let least = mu;
  for (let i = first; i < last; i++) {
    if (Math.abs(e[i]) <= TOLERANCE * mu) {
      e[i] = 0;
      return undefined;
    }
    mu = Math.abs(d[i + 1]) * (mu / (mu + Math.abs(e[i])));
    least = Math.min(least, mu);
  }
  return least;
}

function leastUp(d: Float64Array, e: Float64Array, first: number, last: number) {
  if (Math.abs(e[first]) <= TOLERANCE * Math.abs(d[first])) {
    e[first] = 0;
    return undefined;
  }
  let mu = Math.abs(d[last]);
  let least = mu;
  for (let i = last - 1; i >= first; i--) {
    if (Math.abs(e[i]) <= TOLERANCE * mu) {
      e[i] = 0;
      return undefined;
    }
    mu = Math.abs(d[i]) * (mu / (mu + Math.abs(e[i])));
    least = Math.min(least, mu);
  }
  return least;
}

function shiftOf(
  d: Float64Array,
  e: Float64Array,
  first: number,
  last: number,
  down: boolean,
  n: number,
  ratio: number,
): number {
  if (n * TOLERANCE * ratio <= Math.max(EPSILON, 0.01 * TOLERANCE)) return 0;
  const size = Math.abs(down ? d[first] : d[last]);
  const shift = down
    ? smallerOf(d[last - 1], e[last - 1], d[last])
    : smallerOf(d[first], e[first], d[first + 1]);
  return size > 0 && (shift / size) ** 2 < EPSILON ? 0 : shift;
}

function chaseDown(
  d: Float64Array,
  e: Float64Array,
  first: number,
  last: number,
  shift: number,
  v: Matrix,
  u: Matrix,
): void {
  let [cr, sr, cl, sl, r] = [1, 0, 1, 0, 0];
  let f = (Math.abs(d[first]) - shift) * (signed(1, d[first]) + shift / d[first]);
  let g = e[first];
  for (let i = first; i < last; i++) {
    if (shift === 0) {
      [cr, sr, r] = rotation(d[i] * cr, e[i]);
      if (i > first) e[i - 1] = sl * r;
      [cl, sl, d[i]] = rotation(cl * r, d[i + 1] * sr);
    } else {
      [cr, sr, r] = rotation(f, g);
      if (i > first) e[i - 1] = r;
      f = cr * d[i] + sr * e[i];
      e[i] = cr * e[i] - sr * d[i];
      g = sr * d[i + 1];
      d[i + 1] *= cr;
      [cl, sl, d[i]] = rotation(f, g);
      f = cl * e[i] + sl * d[i + 1];
      d[i + 1] = cl * d[i + 1] - sl * e[i];
      if (i < last - 1) {
        g = sl * e[i + 1];
        e[i + 1] *= cl;
      }
    }
    rotateRows(v, i, i + 1, cr, sr);
    rotateRows(u, i, i + 1, cl, sl);
  }
  if (shift !== 0) {
    e[last - 1] = f;
    return;
  }
  const h = d[last] * cr;
  d[last] = h * cl;
  e[last - 1] = h * sl;
}

function chaseUp(
  d: Float64Array,
  e: Float64Array,
  first: number,
  last: number,
  shift: number,
  v: Matrix,
  u: Matrix,
): void {
  let [cr, sr, cl, sl, r] = [1, 0, 1, 0, 0];
  let f = (Math.abs(d[last]) - shift) * (signed(1, d[last]) + shift / d[last]);
  let g = e[last - 1];
  for (let i = last; i > first; i--) {
    if (shift === 0) {
      [cr, sr, r] = rotation(d[i] * cr, e[i - 1]);
      if (i < last) e[i] = sl * r;
      [cl, sl, d[i]] = rotation(cl * r, d[i - 1] * sr);
    } else {
      [cr, sr, r] = rotation(f, g);
      if (i < last) e[i] = r;
      f = cr * d[i] + sr * e[i - 1];
      e[i - 1] = cr * e[i - 1] - sr * d[i];
      g = sr * d[i - 1];
      d[i - 1] *= cr;
      [cl, sl, d[i]] = rotation(f, g);
      f = cl * e[i - 1] + sl * d[i - 1];
      d[i - 1] = cl * d[i - 1] - sl * e[i - 1];
      if (i > first + 1) {
        g = sl * e[i - 2];
        e[i - 2] *= cl;
      }
    }
    rotateRows(v, i - 1, i, cl, -sl);
    rotateRows(u, i - 1, i, cr, -sr);
  }
  if (shift !== 0) {
    e[first] = f;
    return;
  }
  const h = d[first] * cr;
  d[first] = h * cl;
  e[first] = h * sl;
}

function makePositive(d: Float64Array, { columns, x }: Matrix): void {
  d.forEach((value, i) => {
    if (value > 0 || Object.is(value, 0)) return;
    d[i] = -value;
    for (let k = 0, p = i * columns; k < columns; k++, p++) x[p] = -x[p];
  });
}

/** Sorts the values and their vectors in decreasing order. */
function order(d: Float64Array, v: Matrix, u: Matrix): void {
  for (let end = d.length - 1; end > 0; end--) {
    let least = 0;
    for (let i = 1; i <= end; i++) if (d[i] <= d[least]) least = i;
    if (least === end) continue;
    [d[least], d[end]] = [d[end], d[least]];
    for (const { columns, x } of [v, u]) {
      const row = x.slice(least * columns, (least + 1) * columns);
      x.copyWithin(least * columns, end * columns, (end + 1) * columns);
      x.set(row, end * columns);
    }
  }
}
