import { checkArray, checkCount, checkOneShape } from "../core/arguments.ts";
import { stretchesTo } from "../core/broadcast.ts";
import { copyOf } from "../core/copy.ts";
import { ValueError } from "../core/errors.ts";
import { ordered } from "../core/ordered.ts";
import { checkAxes, checkAxis, checkShape, shapeText } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Reverse, Shape } from "../types/shape.ts";
import { reshape } from "./shape.ts";

/** The shape with an axis of size 1 before the axis `X`, for an axis that is known. */
type Expanded<S extends Shape, X> = X extends 0 ? [1, ...S] : X extends -1 ? [...S, 1] : number[];

/**
 * A view with new axes of size 1 at the given places of the result: (N, M) with axis 0 gives (1, N,
 * M), with axis -1 (N, M, 1).
 *
 * @group shapes
 * @throws AxisError for an axis that the result does not have
 * @throws ValueError for a repeated axis
 * @numpy 40 np.expand_dims(fuzz(s, 'int'), s % 7 - 3)
 * @numpy 30 np.expand_dims(fuzz(s, 'int', 2), [0, s % 5 - 1]) == np.expand_dims(fuzz(s, 'int', 2), (0, s % 5 - 1))
 * @example
 * np.expand_dims(np.array([1, 2]), 1) // => [[1] [2]]
 */
export function expand_dims<A extends NDArray, const X extends number | readonly number[]>(
  a: A,
  axis: X,
): NDArray<Expanded<Of<A>, X>>;
export function expand_dims(a: Strided, axis: number | readonly number[]): Strided {
  checkCount("expand_dims", arguments, 2);
  checkArray("expand_dims", a);
  const wanted = [axis].flat();
  const ndim = a.ndim + wanted.length;
  const axes = wanted.map((one) => checkAxis(one, ndim));
  if (new Set(axes).size < axes.length) throw new ValueError("repeated axis");
  const [shape, strides] = [[...a.shape], [...a.strides]];
  for (const at of axes.toSorted((i, j) => i - j)) {
    shape.splice(at, 0, 1);
    strides.splice(at, 0, 1);
  }
  return a.view(shape, strides, a.offset);
}

/**
 * A view without the axes of size 1, or without the given ones of these: (1, N, 1) gives (N,).
 *
 * @group shapes
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for an axis of another size, and for a repeated axis
 * @numpy 40 np.squeeze(fuzz(s, 'int'))
 * @numpy 30 np.squeeze(fuzz(s, 'int'), s % 5 - 2)
 * @example
 * np.squeeze(np.array([[[1], [2]]])) // => [1 2]
 * np.squeeze(np.array([[[1], [2]]]), 0).shape // => [2, 1]
 */
export function squeeze(a: NDArray, axis?: number | readonly number[]): NDArray;
export function squeeze(a: Strided, axis?: number | readonly number[]): Strided {
  checkCount("squeeze", arguments, 2);
  checkArray("squeeze", a);
  if (a.ndim === 0 && (axis === 0 || axis === -1)) return a;
  const all = [...a.shape.keys()];
  const gone =
    axis === undefined ? all.filter((i) => a.shape[i] === 1) : checkAxes([axis].flat(), a.ndim);
  if (gone.some((i) => a.shape[i] !== 1)) {
    throw new ValueError("cannot select an axis to squeeze out which has size not equal to one");
  }
  return ordered(
    a,
    all.filter((i) => !gone.includes(i)),
  );
}

/**
 * The elements in row-major order, as a vector: a view if the memory layout allows it, otherwise a
 * copy.
 *
 * @group shapes
 * @numpy 60 np.ravel(fuzz(s, 'int'))
 * @example
 * np.ravel(np.array([[1, 2], [3, 4]])) // => [1 2 3 4]
 */
export function ravel(a: NDArray): NDArray<[number]>;
export function ravel(a: NDArray): NDArray {
  checkCount("ravel", arguments, 1);
  checkArray("ravel", a);
  return reshape(a, -1);
}

/**
 * A view with two axes exchanged: (N, M, K) with axes 0 and 2 gives (K, M, N).
 *
 * @group shapes
 * @throws AxisError for an axis that the array does not have
 * @numpy 40 np.swapaxes(fuzz(s, 'int', 3), s % 3, s % 4 - 2)
 * @numpy 20 np.swapaxes(fuzz(s, 'int'), 0, -1)
 * @example
 * np.swapaxes(np.array([[1, 2], [3, 4]]), 0, 1) // => [[1 3] [2 4]]
 */
export function swapaxes<A extends NDArray>(
  a: A,
  axis1: number,
  axis2: number,
): NDArray<Of<A> extends readonly [number, number] ? Reverse<Of<A>> : number[]>;
export function swapaxes(a: Strided, axis1: number, axis2: number): Strided {
  checkArray("swapaxes", a);
  const [one, two] = [checkAxis(axis1, a.ndim, "axis1"), checkAxis(axis2, a.ndim, "axis2")];
  return ordered(
    a,
    Array.from(a.shape, (_, i) => (i === one ? two : i === two ? one : i)),
  );
}

/**
 * A view with an axis, or several, moved to other places; the others keep their order. (N, M, K)
 * with axis 0 moved to -1 gives (M, K, N).
 *
 * @group shapes
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis, and for different numbers of axes
 * @numpy 40 np.moveaxis(fuzz(s, 'int', 3), s % 3, s % 4 - 2)
 * @numpy 30 np.moveaxis(fuzz(s, 'int', 3), [0, 1], [s % 3, -1])
 * @example
 * np.moveaxis(np.zeros([2, 3, 4]), 0, -1).shape // => [3, 4, 2]
 */
export function moveaxis(
  a: NDArray,
  source: number | readonly number[],
  destination: number | readonly number[],
): NDArray;
export function moveaxis(
  a: Strided,
  source: number | readonly number[],
  destination: number | readonly number[],
): Strided {
  checkArray("moveaxis", a);
  const [from, to] = [source, destination].map((axes) => [axes].flat());
  const names = ["source", "destination"];
  const [froms, tos] = [from, to].map((axes, i) => {
    const checked = axes.map((axis) => checkAxis(axis, a.ndim, names[i]));
    if (new Set(checked).size === checked.length) return checked;
    throw new ValueError(`repeated axis in \`${names[i]}\` argument`);
  });
  if (froms.length !== tos.length) {
    throw new ValueError(
      "`source` and `destination` arguments must have the same number of elements",
    );
  }
  const order = [...a.shape.keys()].filter((axis) => !froms.includes(axis));
  const places = tos.map((at, i) => ({ at, axis: froms[i] })).sort((p, q) => p.at - q.at);
  for (const { at, axis } of places) order.splice(at, 0, axis);
  return ordered(a, order);
}

/**
 * The array broadcast to a shape, as a copy: (M,) to (N, M) gives N equal rows.
 *
 * @group shapes
 * @throws ValueError if the array does not broadcast to the shape, and for a negative size
 * @throws TypeError for a size that is not a whole number
 * @numpy 60 np.broadcast_to(fuzz(s, 'int', s % 3), [s % 4, 3, 2])
 * @example
 * np.broadcast_to(np.array([1, 2]), [2, 2]) // => [[1 2] [1 2]]
 */
export function broadcast_to<const S extends Shape>(a: NDArray, shape: S): NDArray<[...S]>;
export function broadcast_to(a: Strided, shape: readonly number[], ...more: unknown[]): Strided {
  checkArray("broadcast_to", a);
  checkOneShape("broadcast_to", shape, more);
  const wanted = checkShape("broadcast_to", shape);
  if (!stretchesTo(a.shape, wanted)) {
    if (a.ndim > wanted.length) {
      throw new ValueError("input operand has more dimensions than allowed by the axis remapping");
    }
    const [from, to] = [a.shape, wanted].map(shapeText);
    throw new ValueError(
      `operands could not be broadcast together with remapped shapes [original->remapped]: ${from}  and requested shape ${to}`,
    );
  }
  const added = wanted.length - a.ndim;
  const strides = wanted.map((size, i) =>
    i < added || a.shape[i - added] !== size ? 0 : a.strides[i - added],
  );
  return copyOf(a.view(wanted, strides, a.offset));
}

/** The type of an array with at least two axes; that of a vector becomes (1, N). */
type AtLeastTwo<S extends Shape> = S extends readonly [infer N extends number]
  ? NDArray<[1, N]>
  : NDArray;

/**
 * The array with at least two axes: a number, 0-d or vector (N,) gives (1, N).
 *
 * @group shapes
 * @numpy 60 np.atleast_2d(fuzz(s, 'int'))
 * @example
 * np.atleast_2d(np.array([1, 2])) // => [[1 2]]
 */
export function atleast_2d<A extends NDArray>(a: A): AtLeastTwo<Of<A>>;
export function atleast_2d(a: NDArray): NDArray {
  checkCount("atleast_2d", arguments, 1);
  checkArray("atleast_2d", a);
  return a.ndim > 1 ? a : reshape(a, [1, -1]);
}
