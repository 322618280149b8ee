import { rowsAlong } from "../core/along.ts";
import { checkArray, checkOptions } from "../core/arguments.ts";
import { floating } from "../core/dtype.ts";
import { IndexError, ValueError } from "../core/errors.ts";
import type { Reducing } from "../core/reduce.ts";
import { scalarOr } from "../core/scalar-or.ts";
import { settle } from "../core/run.ts";
import { sizeOf } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of, Reduced } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { valuesOf } from "../core/values.ts";

/**
 * The median of all elements, as a number; or along one or more axes, as an array of floats: the
 * middle one in order, or the mean of the two in the middle. NaN if an element is NaN, and if there
 * are no elements.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 30 np.median(fuzz(s, 'special'))
 * @numpy 40 np.median(fuzz(s, 'int'), { axis: s % 5 - 2, keepdims: s % 2 === 1 }) == np.median(fuzz(s, 'int'), axis=s % 5 - 2, keepdims=s % 2 == 1)
 * @numpy 20 np.median(stream(s).randint(-9, 10, [2, 3, s + 1]), { axis: [0, 2] }) == np.median(stream(s).randint(-9, 10, [2, 3, s + 1]), axis=(0, 2))
 * @example
 * np.median(np.array([3, 1, 9, 2])) // => 2.5
 * np.median(np.array([[1, 9], [3, 5], [4, 1]]), { axis: 0 }) // => [3. 5.]
 */
export function median<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Reduced<A, X, K>;
export function median(a: Strided, options: Reducing = {}): Strided | number {
  checkArray("median", a);
  checkOptions("median", options, "axis", "keepdims");
  const { rows, shape } = rowsAlong(a, options.axis, options.keepdims ?? false);
  const out = a.fresh(shape, floating(a.dtype));
  rows.forEach((row, i) => {
    const sorted = row.toSorted();
    const [high, last] = [sorted.length >> 1, sorted.length - 1];
    // The mean of -0 is 0 in NumPy.
    const middle = last % 2 === 0 ? sorted[high] + 0 : (sorted[high - 1] + sorted[high] + 0) / 2;
    // Sorting puts NaN last.
    out.buffer[out.offset + i] = sorted[last] === sorted[last] ? middle : NaN;
  });
  settle(out);
  return scalarOr(out);
}

/** How to choose between the two nearest elements. */
export type QuantileMethod = "linear" | "lower" | "higher" | "midpoint" | "nearest";

type Options = Reducing & { method?: QuantileMethod };

/**
 * The number below which a fraction `q`, from 0 to 1, of all elements lies; or along one or more
 * axes, an array of these. Between two elements it is interpolated, or chosen by `method`. With an
 * array as `q`, (K,), the result has the axis of `q` first: (K, N). NaN if an element is NaN.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a `q` below 0 or above 1, an unknown method, and a repeated axis
 * @throws IndexError if there are no elements
 * @throws TypeError for bools, except with the methods "lower", "higher" and "nearest"
 * @numpy 40 np.quantile(np.concatenate([np.reshape(fuzz(s, 'even'), -1), np.arange(1)]), s / 40)
 * @numpy 30 np.quantile(stream(s).rand(4, 5), np.array([0, 0.3, 0.75, 1]), { axis: s % 2, keepdims: s % 3 === 1 }) == np.quantile(stream(s).rand(4, 5), np.array([0, 0.3, 0.75, 1]), axis=s % 2, keepdims=s % 3 == 1)
 * @numpy 30 np.quantile(stream(s).rand(7), s / 29, { method: ['lower', 'higher', 'midpoint', 'nearest', 'linear'][s % 5] }) == np.quantile(stream(s).rand(7), s / 29, method=['lower', 'higher', 'midpoint', 'nearest', 'linear'][s % 5])
 * @numpy 1 np.quantile(np.arange(4), 1.5)
 * @example
 * np.quantile(np.array([1, 2, 3, 4]), 0.25) // => 1.75
 * np.quantile(np.array([1, 2, 3, 4]), np.array([0.5, 1])) // => [2.5 4. ]
 * np.quantile(np.array([1, 2, 3, 4]), 0.5, { method: "lower" }) // => 2
 */
export function quantile(
  a: NDArray,
  q: number,
  options?: { keepdims?: false; method?: QuantileMethod },
): number;
export function quantile(
  a: NDArray,
  q: number | NDArray,
  options?: { axis?: Axes; keepdims?: boolean; method?: QuantileMethod },
): NDArray;
export function quantile(a: Strided, q: number | Strided, options?: Options): Strided | number {
  return fractions("quantile", a, q, 1, options);
}

/**
 * Like `np.quantile`, with `q` in percent, from 0 to 100.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a `q` below 0 or above 100, an unknown method, and a repeated axis
 * @throws IndexError if there are no elements
 * @throws TypeError for bools, except with the methods "lower", "higher" and "nearest"
 * @numpy 40 np.percentile(np.concatenate([np.reshape(fuzz(s, 'even'), -1), np.arange(1)]), s * 2.5)
 * @numpy 30 np.percentile(stream(s).rand(4, 5), np.array([0, 30, 75, 100]), { axis: s % 2 }) == np.percentile(stream(s).rand(4, 5), np.array([0, 30, 75, 100]), axis=s % 2)
 * @numpy 1 np.percentile(np.arange(4), 101)
 * @example
 * np.percentile(np.array([1, 2, 3, 4]), 25) // => 1.75
 */
export function percentile(
  a: NDArray,
  q: number,
  options?: { keepdims?: false; method?: QuantileMethod },
): number;
export function percentile(
  a: NDArray,
  q: number | NDArray,
  options?: { axis?: Axes; keepdims?: boolean; method?: QuantileMethod },
): NDArray;
export function percentile(a: Strided, q: number | Strided, options?: Options): Strided | number {
  return fractions("percentile", a, q, 100, options);
}

function fractions(
  name: string,
  a: Strided,
  q: number | Strided,
  whole: number,
  options: Options = {},
): Strided | number {
  checkArray(name, a);
  checkOptions(name, options, "axis", "keepdims", "method");
  const { axis, keepdims = false, method = "linear" } = options;
  const choose = methods[method] as Method | undefined;
  if (!choose) {
    throw new ValueError(`'${method}' is not a valid method. Use one of: ${Object.keys(methods)}`);
  }
  if (typeof q !== "number") checkArray(name, q, "a number or an array");
  const list = typeof q === "number" ? [q] : Array.from(valuesOf(q));
  if (list.some((part) => !(part >= 0 && part <= whole))) {
    const range =
      whole === 1
        ? "Quantiles must be in the range [0, 1]"
        : "Percentiles must be in the range [0, 100]";
    throw new ValueError(range);
  }
  const { rows, shape } = rowsAlong(a, axis, keepdims);
  if (rows[0]?.length === 0) throw new IndexError(`${name}: there are no elements`);
  const isChosen = ["lower", "higher", "nearest"].includes(method);
  if (!isChosen && a.dtype === "bool") {
    throw new TypeError(`${name}: expected numbers, received bools; convert them with astype`);
  }
  const dtype = isChosen ? a.dtype : typeof q === "number" ? floating(a.dtype) : "float64";
  const out = a.fresh([...(typeof q === "number" ? [] : q.shape), ...shape], dtype);
  const sorted = rows.map((row) => row.toSorted());
  const size = sizeOf(shape);
  list.forEach((part, i) =>
    sorted.forEach((row, j) => {
      const place = (row.length - 1) * (part / whole);
      const value = row.at(-1) === row.at(-1) ? choose(row, place) : NaN;
      out.buffer[out.offset + i * size + j] = value;
    }),
  );
  settle(out);
  return scalarOr(out);
}

/** Chooses a number for a place between two elements of a sorted row. */
type Method = (row: Float64Array, place: number) => number;

const methods: Record<QuantileMethod, Method> = {
  linear: (row, place) => between(row, place, place - Math.floor(place)),
  lower: (row, place) => row[Math.floor(place)],
  higher: (row, place) => row[Math.ceil(place)],
  midpoint: (row, place) => between(row, place, place % 1 === 0 ? 0 : 0.5),
  nearest: (row, place) => row[place % 1 === 0.5 ? 2 * Math.round(place / 2) : Math.round(place)],
};

function between(row: Float64Array, place: number, part: number): number {
  const [low, high] = [
    row[Math.floor(place)],
    row[Math.min(Math.floor(place) + 1, row.length - 1)],
  ];
  const apart = high - low;
  return part >= 0.5 ? high - apart * (1 - part) : low + apart * part;
}
