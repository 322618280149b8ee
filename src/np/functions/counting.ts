import { checkArray, checkOptions } from "../core/arguments.ts";
import { copyOf } from "../core/copy.ts";
import { cannotCast, promote, type DType } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { shapeText } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { NDArray } from "../ndarray.ts";
import { astype } from "./astype.ts";
import { linspace } from "./range.ts";
import { valuesOf } from "../core/values.ts";
import { placesIn } from "./searching.ts";

/**
 * How often each whole number from 0 to the largest occurs in a vector: (N,) gives (K,), where K is
 * the largest number plus 1, or `minlength` if that is more. With weights, (N,), the sum of the
 * weights of each number, as floats.
 *
 * @group reductions
 * @throws ValueError for an array that is not a vector, a negative number, a negative `minlength`,
 *   and weights of another length
 * @throws TypeError for floats
 * @numpy 30 np.bincount(np.abs(fuzz(s, 'int', 1)))
 * @numpy 20 np.bincount(np.abs(fuzz(s, 'int', 1)), { minlength: s }) == np.bincount(np.abs(fuzz(s, 'int', 1)), minlength=s)
 * @numpy 20 np.bincount(np.abs(fuzz(s, 'int', 1)), { weights: fuzz(s, 'unit', 1) }) == np.bincount(np.abs(fuzz(s, 'int', 1)), weights=fuzz(s, 'unit', 1))
 * @numpy 10 np.bincount(fuzz(s, 'int'))
 * @example
 * np.bincount(np.array([0, 2, 2, 4])) // => [1 0 2 0 1]
 * np.bincount(np.array([0, 2, 2]), { weights: np.array([0.5, 1, 2]) }) // => [0.5 0. 3. ]
 */
export function bincount(
  a: NDArray,
  options?: { weights?: NDArray; minlength?: number },
): NDArray<[number]>;
export function bincount(
  a: Strided,
  options: { weights?: Strided; minlength?: number } = {},
): Strided {
  checkArray("bincount", a);
  checkOptions("bincount", options, "weights", "minlength");
  const { weights, minlength = 0 } = options;
  if (a.ndim !== 1) {
    throw new ValueError(
      a.ndim === 0
        ? "object of too small depth for desired array"
        : "object too deep for desired array",
    );
  }
  if (a.dtype === "float64" && a.size > 0)
    throw cannotCast("array data", "float64", "int64", "safe");
  if (minlength < 0) throw new ValueError("'minlength' must not be negative");
  const numbers = valuesOf(a);
  if (numbers.some((n) => n < 0))
    throw new ValueError("'list' argument must have no negative elements");
  // NumPy does not look at the weights of an empty list.
  const amounts = weights && numbers.length > 0 ? valuesOf(weights) : undefined;
  if (amounts && amounts.length !== numbers.length) {
    throw new ValueError("The weights and list don't have the same length.");
  }
  const length = numbers.reduce((most, n) => Math.max(most, n + 1), minlength);
  const out = a.fresh([length], amounts ? "float64" : "int64");
  numbers.forEach((n, i) => (out.buffer[out.offset + n] += amounts ? amounts[i] : 1));
  return out;
}

/**
 * How many elements are in each of `bins` intervals of equal width from the smallest element to the
 * largest, 10 by default, or from `range[0]` to `range[1]`; and the edges of the intervals, one
 * more. With an array as `bins`, these edges. An element on an edge is counted on its right, on the
 * last edge on its left. With `weights`, in the shape of `a`, the sum of the weights of the elements;
 * with `density`, the counts are divided so that the integral over the range is 1.
 *
 * @group reductions
 * @throws ValueError for fewer than one interval, a range that is not finite or decreases, edges
 *   that decrease, and weights of another shape
 * @numpy 30 np.histogram(fuzz(s, 'even'))[s % 2]
 * @numpy 30 np.histogram(stream(s).rand(40), { bins: s + 1, range: [0.1, 0.8], density: s % 3 === 1 })[s % 2] == np.histogram(stream(s).rand(40), bins=s + 1, range=(0.1, 0.8), density=s % 3 == 1)[s % 2]
 * @numpy 20 np.histogram(fuzz(s, 'int'), { bins: np.sort(fuzz(s + 1, 'int', 1)) })[0] == np.histogram(fuzz(s, 'int'), bins=np.sort(fuzz(s + 1, 'int', 1)))[0]
 * @numpy 20 np.histogram(stream(s).rand(20), { bins: 4, weights: stream(s + 1).rand(20) })[0] == np.histogram(stream(s).rand(20), bins=4, weights=stream(s + 1).rand(20))[0]
 * @numpy 20~0/1e-4 np.histogram(fuzz(s, 'single'), { bins: s % 4 + 1 })[s % 2] == np.histogram(fuzz(s, 'single'), bins=s % 4 + 1)[s % 2]
 * @example
 * const [counts, edges] = np.histogram(np.array([1, 2, 1, 4]), { bins: 3 });
 * counts // => [2 1 1]
 * edges // => [1. 2. 3. 4.]
 */
export function histogram(
  a: NDArray,
  options?: {
    bins?: number | NDArray;
    range?: readonly [number, number];
    weights?: NDArray;
    density?: boolean;
  },
): [NDArray<[number]>, NDArray<[number]>];
export function histogram(
  a: Strided,
  options: {
    bins?: number | Strided;
    range?: readonly [number, number];
    weights?: Strided;
    density?: boolean;
  } = {},
): [Strided, Strided] {
  checkArray("histogram", a);
  checkOptions("histogram", options, "bins", "range", "weights", "density");
  const { bins = 10, weights, density = false } = options;
  const values = valuesOf(a);
  if (weights && shapeText(weights.shape) !== shapeText(a.shape)) {
    throw new ValueError("weights should have the same shape as a.");
  }
  const edges =
    typeof bins === "number" ? evenEdges(values, bins, options.range, a.dtype) : checkEdges(bins);
  const borders = valuesOf(edges);
  const last = borders.length - 1;
  const counts = a.fresh([Math.max(last, 0)], weights ? promote(weights.dtype, "int64") : "int64");
  const amounts = weights && valuesOf(weights);
  const after = placesIn(edges, flat(a), (x, y) => x <= y) as Strided;
  values.forEach((x, i) => {
    const place = x === borders[last] ? last : after.buffer[after.offset + i];
    if (place < 1 || place > last || !(x >= borders[0])) return;
    counts.buffer[counts.offset + place - 1] += amounts ? amounts[i] : 1;
  });
  if (!density) return [counts, edges];
  const total = valuesOf(counts).reduce((sum, count) => sum + count, 0);
  const shares = a.fresh(counts.shape, "float64");
  valuesOf(counts).forEach((count, i) => {
    shares.buffer[shares.offset + i] = count / (borders[i + 1] - borders[i]) / total;
  });
  return [shares, edges];
}

function flat(a: Strided): Strided {
  const copy = copyOf(a);
  return copy.view([copy.size], [1], copy.offset);
}

function checkEdges(bins: Strided): Strided {
  checkArray("histogram", bins, "a number or an array of edges as bins");
  if (bins.ndim !== 1) throw new ValueError("`bins` must be 1d, when an array");
  const edges = valuesOf(bins);
  if (edges.some((edge, i) => i > 0 && edge < edges[i - 1])) {
    throw new ValueError("`bins` must increase monotonically, when an array");
  }
  return bins;
}

function evenEdges(
  values: Float64Array,
  bins: number,
  range: readonly [number, number] | undefined,
  dtype: DType,
): Strided {
  if (!Number.isInteger(bins))
    throw new TypeError("`bins` must be an integer, a string, or an array");
  if (bins < 1) throw new ValueError("`bins` must be positive, when an integer");
  const lowest = values.reduce((least, x) => (x < least || x !== x ? x : least), Infinity);
  const highest = values.reduce((most, x) => (x > most || x !== x ? x : most), -Infinity);
  const [first, last] = range ?? (values.length > 0 ? [lowest, highest] : [0, 1]);
  if (range && first > last)
    throw new ValueError("max must be larger than min in range parameter.");
  if (!Number.isFinite(first) || !Number.isFinite(last)) {
    const kind = range ? "supplied" : "autodetected";
    throw new ValueError(`${kind} range of [${first}, ${last}] is not finite`);
  }
  const half = first === last ? 0.5 : 0;
  const edges: Strided = linspace(first - half, last + half, bins + 1);
  return dtype === "float32" ? astype(edges, dtype) : edges;
}
