import { checkArrays, checkCount } from "../core/arguments.ts";
import { broadcastAll, stretchesTo } from "../core/broadcast.ts";
import { isInteger, cast } from "../core/dtype.ts";
import { IndexError, ValueError } from "../core/errors.ts";
import { checkAxis, shapeText } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import { valuesOf } from "../core/values.ts";

/**
 * The elements at the given positions along an axis: `indices` has the number of axes of `a`, and
 * broadcasts to it along the other axes. For `indices` from `np.argsort` along the same axis, the
 * sorted array.
 *
 * @group indexing
 * @throws IndexError for floats, and for a position that the axis does not have
 * @throws ValueError for another number of axes, and if the shapes do not broadcast
 * @throws AxisError for an axis that the array does not have
 * @numpy 40 np.take_along_axis(fuzz(s, 'even', 2), np.argsort(fuzz(s, 'even', 2), { axis: s % 2 }), s % 2) == np.take_along_axis(fuzz(s, 'even', 2), np.argsort(fuzz(s, 'even', 2), axis=s % 2, kind='stable'), s % 2)
 * @numpy 30 np.take_along_axis(stream(s).rand(3, 4), stream(s).randint(-2, 3, [3, 2]), 1)
 * @example
 * np.take_along_axis(np.array([[1, 2], [3, 4]]), np.array([[1], [0]]), 1) // => [[2] [3]]
 */
export function take_along_axis<I extends NDArray>(
  a: NDArray,
  indices: I,
  axis: number,
): NDArray<Of<I>>;
export function take_along_axis(a: Strided, indices: Strided, axis: number): Strided {
  checkCount("take_along_axis", arguments, 3);
  const { shape, places } = alongAxis("take_along_axis", a, indices, axis);
  const out = a.fresh(shape, a.dtype);
  places.forEach((place, i) => (out.buffer[out.offset + i] = a.buffer[place]));
  return out;
}

/**
 * Writes values at the given positions along an axis, the counterpart of `np.take_along_axis`. The
 * values broadcast to the shape of the indices.
 *
 * @group indexing
 * @throws IndexError for floats, and for a position that the axis does not have
 * @throws ValueError for another number of axes, and if the shapes do not broadcast
 * @throws AxisError for an axis that the array does not have
 * @numpy 60 change(stream(s).rand(3, 4), (a) => np.put_along_axis(a, stream(s).randint(-2, 3, [3, 2]), s, 1)) == change(stream(s).rand(3, 4), lambda a: np.put_along_axis(a, stream(s).randint(-2, 3, [3, 2]), s, 1))
 * @numpy 20 change(fuzz(s, 'int', 2), (a) => np.put_along_axis(a, np.argsort(a, { axis: 0 }), fuzz(s + 1, 'int', 1), 0)) == change(fuzz(s, 'int', 2), lambda a: np.put_along_axis(a, np.argsort(a, axis=0, kind='stable'), fuzz(s + 1, 'int', 1), 0))
 * @example
 * const A = np.zeros([2, 2]);
 * np.put_along_axis(A, np.array([[1], [0]]), 5, 1);
 * A // => [[0. 5.] [5. 0.]]
 */
export function put_along_axis(
  a: NDArray,
  indices: NDArray,
  values: number | NDArray,
  axis: number,
): void;
export function put_along_axis(
  a: Strided,
  indices: Strided,
  values: number | Strided,
  axis: number,
): void {
  checkCount("put_along_axis", arguments, 4);
  const { shape, places } = alongAxis("put_along_axis", a, indices, axis);
  const written = typeof values === "number" ? undefined : valuesOf(stretched(values, shape));
  places.forEach((place, i) => {
    a.buffer[place] = cast(written ? written[i] : (values as number), a.dtype);
  });
}

/** A view of the array in a shape that it broadcasts to. */
function stretched(a: Strided, shape: readonly number[]): Strided {
  if (!stretchesTo(a.shape, shape)) {
    const [from, to] = [a.shape, shape].map(shapeText);
    throw new ValueError(
      `shape mismatch: value array of shape ${from} could not be broadcast to indexing result of shape ${to}`,
    );
  }
  const added = shape.length - a.ndim;
  const strides = shape.map((size, i) =>
    i < added || a.shape[i - added] !== size ? 0 : a.strides[i - added],
  );
  return a.view([...shape], strides, a.offset);
}

/** Where in memory the elements at positions along an axis are, and the shape of these. */
function alongAxis(name: string, a: Strided, indices: Strided, axis: number) {
  checkArrays(name, [a, indices]);
  if (!isInteger(indices.dtype)) throw new IndexError("`indices` must be an integer array");
  if (indices.ndim !== a.ndim) {
    throw new ValueError("`indices` and `arr` must have the same number of dimensions");
  }
  const along = checkAxis(axis, a.ndim);
  const shape = broadcastAll([a.shape.with(along, 1), indices.shape]);
  const index = valuesOf(stretched(indices, shape));
  const n = a.shape[along];
  const places = Array.from(index, (at, i) => {
    if (at < -n || at >= n) {
      throw new IndexError(`index ${at} is out of bounds for axis ${along} with size ${n}`);
    }
    return shape.reduceRight(
      ({ place, rest }, size, k) => {
        const own = k === along ? (at < 0 ? at + n : at) : (rest % size) % a.shape[k];
        return { place: place + own * a.strides[k], rest: Math.floor(rest / size) };
      },
      { place: a.offset, rest: i },
    ).place;
  });
  return { shape, places };
}
