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
    const [from, to] = down ? [first, last] : [last, first];
    const least = leastOf(d, e, from, to);
    if (least === undefined) continue;
    [oldFirst, oldLast] = [first, last];
    const shift = shiftOf(d, e, first, last, down, n, least / most);
    chase(d, e, from, to, shift, v, u);
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

/**
 * A lower bound of the singular values of the part from position `from` to position `to`, down or
 * up; undefined if an element was set to zero instead.
 */
function leastOf(d: Float64Array, e: Float64Array, from: number, to: number) {
  const step = Math.sign(to - from);
  const above = Math.min(0, step);
  const end = to - step + above;
  if (Math.abs(e[end]) <= TOLERANCE * Math.abs(d[to])) {
    e[end] = 0;
    return undefined;
  }
  let mu = Math.abs(d[from]);
  let least = mu;
  for (let i = from; i !== to; i += step) {
    const j = i + above;
    if (Math.abs(e[j]) <= TOLERANCE * mu) {
      e[j] = 0;
      return undefined;
    }
    mu = Math.abs(d[i + step]) * (mu / (mu + Math.abs(e[j])));
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

/**
 * One implicit QR step, along the diagonal from position `from` to position `to`, down or up. The
 * element of `e` between the positions i and i + step is `e[i + above]`.
 */
function chase(
  d: Float64Array,
  e: Float64Array,
  from: number,
  to: number,
  shift: number,
  v: Matrix,
  u: Matrix,
): void {
  const step = Math.sign(to - from);
  const above = Math.min(0, step);
  let [cr, sr, cl, sl, r] = [1, 0, 1, 0, 0];
  let f = (Math.abs(d[from]) - shift) * (signed(1, d[from]) + shift / d[from]);
  let g = e[from + above];
  for (let i = from; i !== to; i += step) {
    const [j, next] = [i + above, i + step];
    if (shift === 0) {
      [cr, sr, r] = rotation(d[i] * cr, e[j]);
      if (i !== from) e[j - step] = sl * r;
      [cl, sl, d[i]] = rotation(cl * r, d[next] * sr);
    } else {
      [cr, sr, r] = rotation(f, g);
      if (i !== from) e[j - step] = r;
      f = cr * d[i] + sr * e[j];
      e[j] = cr * e[j] - sr * d[i];
      g = sr * d[next];
      d[next] *= cr;
      [cl, sl, d[i]] = rotation(f, g);
      f = cl * e[j] + sl * d[next];
      d[next] = cl * d[next] - sl * e[j];
      if (next !== to) {
        g = sl * e[j + step];
        e[j + step] *= cl;
      }
    }
    const [right, left] = step > 0 ? [v, u] : [u, v];
    rotateRows(right, j, j + 1, cr, step * sr);
    rotateRows(left, j, j + 1, cl, step * sl);
  }
  const end = to - step + above;
  if (shift !== 0) {
    e[end] = f;
    return;
  }
  const h = d[to] * cr;
  d[to] = h * cl;
  e[end] = h * sl;
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
