import { checkArray, checkArrays, checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import type { Strided } from "../core/strided.ts";
import type { Alike, Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { valuesOf } from "../core/values.ts";

/**
 * Where to insert numbers into a sorted vector so that it stays sorted: the position of each, in the
 * shape of `v`. With the side "left", before equal elements; with "right", after them.
 *
 * @group reductions
 * @throws ValueError for an array that is not a vector, and for an unknown side
 * @numpy 30 np.searchsorted(np.sort(fuzz(s, 'even', 1)), fuzz(s + 1, 'even'))
 * @numpy 30 np.searchsorted(np.sort(fuzz(s, 'int', 1)), fuzz(s + 1, 'even'), { side: 'right' }) == np.searchsorted(np.sort(fuzz(s, 'int', 1)), fuzz(s + 1, 'even'), side='right')
 * @numpy 10 np.searchsorted(np.sort(fuzz(s, 'special', 1)), s - 5)
 * @example
 * np.searchsorted(np.array([1, 3, 3, 5]), 3) // => 1
 * np.searchsorted(np.array([1, 3, 3, 5]), np.array([0, 3, 9]), { side: "right" }) // => [0 3 4]
 */
export function searchsorted<V extends number | NDArray>(
  a: NDArray,
  v: V,
  options?: { side?: "left" | "right" },
): Alike<V>;
export function searchsorted(
  a: Strided,
  v: number | Strided,
  options: { side?: "left" | "right" } = {},
): number | Strided {
  checkArray("searchsorted", a);
  checkOptions("searchsorted", options, "side");
  const { side = "left" } = options;
  if (side !== "left" && side !== "right") {
    throw new ValueError(`search side must be 'left' or 'right' (got '${String(side)}')`);
  }
  if (a.ndim !== 1)
    throw new ValueError(
      a.ndim === 0
        ? "object of too small depth for desired array"
        : "object too deep for desired array",
    );
  return placesIn(a, v, (x, y) => isBefore(x, y) || (side === "right" && !isBefore(y, x)));
}

/** Whether x is sorted before y, NaN being last. */
function isBefore(x: number, y: number): boolean {
  return x < y || (y !== y && x === x);
}

/** The number of elements that come before each of the numbers. */
export function placesIn(
  a: Strided,
  v: number | Strided,
  comesBefore: (x: number, y: number) => boolean,
): number | Strided {
  const sorted = valuesOf(a);
  const place = (y: number) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comesBefore(sorted[middle], y)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  if (typeof v === "number") return place(v);
  checkArray("searchsorted", v, "a number or an array");
  const out = a.fresh(v.shape, "int64");
  valuesOf(v).forEach((y, i) => (out.buffer[out.offset + i] = place(y)));
  return out.ndim === 0 ? out.buffer[out.offset] : out;
}

/**
 * The interval of each number, in the shape of `a`: i if `bins[i - 1] <= x < bins[i]`, 0 below the
 * first, and the number of bins above the last. With `right`, `bins[i - 1] < x <= bins[i]`. The bins
 * may also decrease.
 *
 * @group reductions
 * @throws ValueError for bins that neither increase nor decrease
 * @numpy 30 np.digitize(fuzz(s, 'even'), np.sort(fuzz(s + 1, 'int', 1)))
 * @numpy 20 np.digitize(fuzz(s, 'int'), np.sort(fuzz(s + 1, 'int', 1)), { right: true }) == np.digitize(fuzz(s, 'int'), np.sort(fuzz(s + 1, 'int', 1)), right=True)
 * @numpy 20 np.digitize(fuzz(s, 'int'), np.negative(np.sort(fuzz(s + 1, 'int', 1))), { right: s % 2 === 1 }) == np.digitize(fuzz(s, 'int'), np.negative(np.sort(fuzz(s + 1, 'int', 1))), right=s % 2 == 1)
 * @numpy 10 np.digitize(fuzz(s, 'int'), fuzz(s + 1, 'int', 1))
 * @example
 * np.digitize(np.array([0.5, 2, 9]), np.array([0, 1, 2])) // => [1 3 3]
 */
export function digitize<A extends NDArray>(
  a: A,
  bins: NDArray,
  options?: { right?: boolean },
): NDArray<Of<A>>;
export function digitize(
  a: Strided,
  bins: Strided,
  options: { right?: boolean } = {},
): Strided | number {
  checkArrays("digitize", [a, bins]);
  checkOptions("digitize", options, "right");
  if (bins.ndim !== 1) throw new ValueError("bins must be monotonically increasing or decreasing");
  const edges = valuesOf(bins);
  const rises = edges.every((edge, i) => i === 0 || edge >= edges[i - 1]);
  if (!rises && !edges.every((edge, i) => i === 0 || edge <= edges[i - 1])) {
    throw new ValueError("bins must be monotonically increasing or decreasing");
  }
  const { right = false } = options;
  const side = right ? "left" : "right";
  if (rises) return searchsorted(bins as NDArray, a as NDArray, { side });
  const turned = bins.view(
    bins.shape,
    [-bins.strides[0]],
    bins.offset + (bins.size - 1) * bins.strides[0],
  );
  const places = searchsorted(turned as NDArray, a as NDArray, { side }) as NDArray | number;
  if (typeof places === "number") return edges.length - places;
  return places.mul(-1).add(edges.length);
}
