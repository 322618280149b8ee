import { checkArray, checkOptions } from "../core/arguments.ts";
import { copyOf } from "../core/copy.ts";
import { cannotCast, isFloat } from "../core/dtype.ts";
import { IndexError } from "../core/errors.ts";
import { checkIndex } from "../core/indexing.ts";
import { checkAxis, sizeOf } from "../core/shape.ts";
import { Strided } from "../core/strided.ts";
import type { Of, OrNumber } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { ShapeOfList, Taken } from "../types/indexing.ts";
import type { Axis } from "../types/reduce.ts";

/** The positions to select: one, a list of them, or an array of integers. */
export type Positions = number | readonly number[] | NDArray;

/** The shape of positions. */
export type ShapeOfPositions<I> = I extends NDArray ? Of<I> : ShapeOfList<I>;

/**
 * The elements at the given positions, counted in row-major order, in the shape of the positions.
 * With an axis, the slices at these positions along it: `take(x, [2, 0], { axis: 0 })` is NumPy's
 * `x[[2, 0]]`. For an x of shape (N, M), positions of shape (K,) give (K, M), and one position
 * gives (M,). A copy.
 *
 * @group indexing
 * @throws IndexError for a position that the array does not have, or that is not a whole number
 * @throws AxisError for an axis that the array does not have
 * @throws TypeError for a "float64" array of positions
 * @example
 * np.take(np.array([[1, 2], [3, 4], [5, 6]]), [2, 0], { axis: 0 }) // => [[5 6] [1 2]]
 * np.take(np.array([[1, 2], [3, 4], [5, 6]]), [-1, 0]) // => [6 1]
 */
export function take<
  A extends NDArray,
  const I extends Positions,
  X extends number | undefined = undefined,
>(
  a: A,
  indices: I,
  options?: { axis?: Axis<Of<A>, X> },
): OrNumber<Taken<Of<A>, ShapeOfPositions<I>, X>>;
export function take(
  a: Strided,
  indices: number | readonly number[] | Strided,
  options: { axis?: number } = {},
): Strided | number {
  checkArray("take", a);
  checkOptions("take", options, "axis");
  const { axis = 0 } = options;
  const shape = options.axis === undefined || a.ndim === 0 ? [a.size] : a.shape;
  const along = checkAxis(axis, shape.length);
  const size = shape[along];
  const [before, after] = [shape.slice(0, along), shape.slice(along + 1)];
  const [list, picked] = positions(indices);
  const out = a.fresh([...before, ...picked, ...after], a.dtype);
  if (size === 0 && out.size > 0) {
    throw new IndexError("cannot do a non-empty take from an empty axes.");
  }
  const from = a.contiguous ? a : copyOf(a);
  const [blocks, length] = [sizeOf(before), sizeOf(after)];
  let o = out.offset;
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < list.length; i++) {
      let p = from.offset + (block * size + checkIndex(list[i], along, size)) * length;
      for (let c = 0; c < length; c++) out.buffer[o++] = from.buffer[p++];
    }
  }
  return out.ndim === 0 ? out.buffer[out.offset] : out;
}

/** The positions as a flat list, and their shape. */
function positions(
  indices: number | readonly number[] | Strided,
): [ArrayLike<number>, readonly number[]] {
  if (typeof indices === "number") return [[indices], []];
  if (!(indices instanceof Strided)) return [indices, [indices.length]];
  if (isFloat(indices.dtype)) {
    throw cannotCast("array data", indices.dtype, "int64", "safe");
  }
  const { buffer, offset, size, shape } = indices.contiguous ? indices : copyOf(indices);
  return [buffer.subarray(offset, offset + size), shape];
}
