import { mapRows } from "../core/along.ts";
import { checkArray, checkArrays, checkOptions } from "../core/arguments.ts";
import { checkWhole } from "../core/whole.ts";
import { copyOf } from "../core/copy.ts";
import { isFloat, promote } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { settle } from "../core/run.ts";
import { checkAxis } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Alike, Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { valuesOf } from "../core/values.ts";

/**
 * The differences between neighbours along an axis, the last by default, taken `n` times: (N,) gives
 * (N - n,). Of bools, whether neighbours differ.
 *
 * @group arithmetic
 * @throws ValueError for a 0-d array, and for a negative `n`
 * @throws AxisError for an axis that the array does not have
 * @numpy 30 np.diff(fuzz(s, 'int'))
 * @numpy 30 np.diff(fuzz(s, 'even', 2), { n: s % 3, axis: s % 2 }) == np.diff(fuzz(s, 'even', 2), n=s % 3, axis=s % 2)
 * @numpy 10 np.diff(fuzz(s, 'bool', 1))
 * @example
 * np.diff(np.array([1, 4, 9])) // => [3 5]
 * np.diff(np.array([[1, 4], [9, 9]]), { axis: 0 }) // => [[8 5]]
 */
export function diff(a: NDArray, options?: { n?: number; axis?: number }): NDArray;
export function diff(a: Strided, options: { n?: number; axis?: number } = {}): Strided {
  checkArray("diff", a);
  checkOptions("diff", options, "n", "axis");
  const { n = 1, axis = -1 } = options;
  checkWhole("diff", "n", n);
  if (n < 0) throw new ValueError(`order must be non-negative but got ${n}`);
  if (n === 0) return a;
  if (a.ndim === 0) {
    throw new ValueError("diff requires input that is at least one dimensional");
  }
  const along = checkAxis(axis, a.ndim);
  const isBool = a.dtype === "bool";
  const length = Math.max(a.shape[along] - n, 0);
  const out = mapRows(a, along, length, a.dtype, (row, out) => {
    for (let pass = 1; pass <= n && pass < row.length; pass++)
      for (let i = 0; i < row.length - pass; i++)
        row[i] = isBool ? Number(row[i + 1] !== row[i]) : row[i + 1] - row[i];
    out.set(row.subarray(0, length));
  });
  settle(out);
  return out;
}

/**
 * The values at `x` of the line through the points `(xp, fp)`, whose `xp` increase: `left` before
 * the first point and `right` after the last, by default the values of these points.
 *
 * @group arithmetic
 * @throws ValueError for no points, and for `xp` and `fp` of different lengths
 * @numpy 30 np.interp(fuzz(s, 'even'), np.arange(s % 5), stream(s).rand(s % 5))
 * @numpy 20 np.interp(stream(s).rand(5), np.sort(stream(s + 1).rand(4)), stream(s).rand(4), { left: -1, right: s }) == np.interp(stream(s).rand(5), np.sort(stream(s + 1).rand(4)), stream(s).rand(4), left=-1, right=s)
 * @numpy 10 np.interp(s / 3, np.arange(3), np.array([0.5, 2, -1]))
 * @example
 * np.interp(2.5, np.array([1, 2, 3]), np.array([3, 2, 0])) // => 1
 * np.interp(np.array([0, 9]), np.array([1, 2]), np.array([3, 2])) // => [3. 2.]
 */
export function interp<X extends number | NDArray>(
  x: X,
  xp: NDArray,
  fp: NDArray,
  options?: { left?: number; right?: number },
): Alike<X>;
export function interp(
  x: number | Strided,
  xp: Strided,
  fp: Strided,
  options: { left?: number; right?: number } = {},
): number | Strided {
  checkArrays("interp", [xp, fp]);
  checkOptions("interp", options, "left", "right");
  const [places, values] = [valuesOf(xp), valuesOf(fp)];
  if (places.length === 0) throw new ValueError("array of sample points is empty");
  if (places.length !== values.length) {
    throw new ValueError("fp and xp are not of the same length.");
  }
  const last = places.length - 1;
  const { left = values[0], right = values[last] } = options;
  const at = (x: number) => {
    if (x !== x) return x;
    if (x < places[0]) return left;
    if (x > places[last]) return right;
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle] <= x) low = middle + 1;
      else high = middle;
    }
    const i = low - 1;
    if (i === last || places[i] === x) return values[i];
    const slope = (values[i + 1] - values[i]) / (places[i + 1] - places[i]);
    const value = slope * (x - places[i]) + values[i];
    if (value === value) return value;
    const fromRight = slope * (x - places[i + 1]) + values[i + 1];
    // Between two values of inf, the slope is nan.
    return fromRight !== fromRight && values[i] === values[i + 1] ? values[i] : fromRight;
  };
  if (typeof x === "number") return at(x);
  checkArray("interp", x, "a number or an array");
  const out = xp.fresh(x.shape, "float64");
  valuesOf(x).forEach((one, i) => (out.buffer[out.offset + i] = at(one)));
  return out.ndim === 0 ? out.buffer[out.offset] : out;
}

/**
 * The convolution of two vectors of N and M elements: element n is the sum of `a[k] * v[n - k]`. All
 * N + M - 1 of these; with the mode "same", the max(N, M) in the middle; with "valid", those where
 * the shorter vector lies within the longer one.
 *
 * @group arithmetic
 * @throws ValueError for empty arrays, arrays that are not vectors, and an unknown mode
 * @numpy 30 np.convolve(stream(s).randint(-9, 10, s + 1), np.multiply(stream(s + 1).randint(-9, 10, s % 5 + 1), 0.5))
 * @numpy 20 np.convolve(stream(s).randint(-(2 ** 31), 2 ** 31, s % 4 + 1).astype('int32'), np.ones(2, 'int32'))
 * @numpy 10 np.convolve(np.ones(2, 'int32'), fuzz(s, 'full', 1))
 * @numpy 40 np.convolve(stream(s).randint(-9, 10, s % 6 + 1), stream(s).randint(-9, 10, s % 4 + 1), { mode: ['full', 'same', 'valid'][s % 3] }) == np.convolve(stream(s).randint(-9, 10, s % 6 + 1), stream(s).randint(-9, 10, s % 4 + 1), ['full', 'same', 'valid'][s % 3])
 * @example
 * np.convolve(np.array([1, 2, 3]), np.array([0, 1, 0.5])) // => [0. 1. 2.5 4. 1.5]
 * np.convolve(np.array([1, 2, 3]), np.array([1, 1]), { mode: "valid" }) // => [3 5]
 */
export function convolve(
  a: NDArray,
  v: NDArray,
  options?: { mode?: "full" | "same" | "valid" },
): NDArray<[number]>;
export function convolve(
  a: Strided,
  v: Strided,
  options: { mode?: "full" | "same" | "valid" } = {},
): Strided {
  checkArrays("convolve", [a, v]);
  checkOptions("convolve", options, "mode");
  const { mode = "full" } = options;
  if (!["full", "same", "valid"].includes(mode)) {
    throw new ValueError(`mode must be one of 'valid', 'same', or 'full' (got '${mode}')`);
  }
  if (a.ndim > 1 || v.ndim > 1) throw new ValueError("object too deep for desired array");
  const [x, y] = v.size > a.size ? [valuesOf(v), valuesOf(a)] : [valuesOf(a), valuesOf(v)];
  if (x.length === 0) throw new ValueError("a cannot be empty");
  if (y.length === 0) throw new ValueError("v cannot be empty");
  const [n, m] = [x.length, y.length];
  const start = mode === "full" ? 0 : mode === "same" ? (m - 1) >> 1 : m - 1;
  const length = mode === "full" ? n + m - 1 : mode === "same" ? n : n - m + 1;
  const out = a.fresh([length], promote(promote(a.dtype, v.dtype), "bool"));
  for (let i = 0; i < length; i++) {
    let total = 0;
    const at = i + start;
    for (let k = Math.max(0, at - m + 1); k <= Math.min(at, n - 1); k++) total += x[k] * y[at - k];
    out.buffer[out.offset + i] = out.dtype === "bool" ? Number(total !== 0) : total;
  }
  settle(out);
  return out;
}

/**
 * A copy with numbers in place of NaN (`nan`, by default 0) and the infinities (`posinf` and
 * `neginf`, by default the largest and the smallest float).
 *
 * @group arithmetic
 * @numpy 40 np.nan_to_num(fuzz(s, 'special'))
 * @numpy 20 np.nan_to_num(fuzz(s, 'special'), { nan: -1, posinf: 7, neginf: s }) == np.nan_to_num(fuzz(s, 'special'), nan=-1, posinf=7, neginf=s)
 * @numpy 10 np.nan_to_num(fuzz(s, 'int'))
 * @example
 * np.nan_to_num(np.array([1, NaN, Infinity]), { posinf: 9 }) // => [1. 0. 9.]
 */
export function nan_to_num<A extends NDArray>(
  a: A,
  options?: { nan?: number; posinf?: number; neginf?: number },
): NDArray<Of<A>>;
export function nan_to_num(
  a: Strided,
  options: { nan?: number; posinf?: number; neginf?: number } = {},
): Strided {
  checkArray("nan_to_num", a);
  checkOptions("nan_to_num", options, "nan", "posinf", "neginf");
  const { nan = 0, posinf = Number.MAX_VALUE, neginf = -Number.MAX_VALUE } = options;
  const out = copyOf(a);
  if (!isFloat(a.dtype)) return out;
  for (let p = out.offset; p < out.offset + out.size; p++) {
    const x = out.buffer[p];
    if (x !== x) out.buffer[p] = nan;
    else if (x === Infinity) out.buffer[p] = posinf;
    else if (x === -Infinity) out.buffer[p] = neginf;
  }
  return out;
}
