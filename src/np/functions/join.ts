import { checkArrays, checkOptions } from "../core/arguments.ts";
import { assign } from "../core/assign.ts";
import { promote } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { checkAxis, sameShape } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Joined, Stacked } from "../types/join.ts";

/** The shapes of arrays. */
type Shapes<L extends readonly NDArray[]> = { [I in keyof L]: Of<L[I]> };

/**
 * Joins arrays along an existing axis, by default the first: (N, M) and (K, M) give (N + K, M);
 * along axis 1, (N, M) and (N, K) give (N, M + K).
 *
 * @group shapes
 * @throws ValueError if the arrays differ in the size of another axis or in the number of axes, are
 *   0-d, or if the list is empty
 * @throws AxisError for an axis that the arrays do not have
 * @example
 * np.concatenate([np.array([1, 2]), np.array([3])]) // => [1 2 3]
 * np.concatenate([np.eye(2), np.ones([2, 1])], { axis: 1 }) // => [[1. 0. 1.] [0. 1. 1.]]
 */
export function concatenate<const L extends readonly NDArray[], X extends number = 0>(
  arrays: L,
  options?: { axis?: X },
): NDArray<Joined<Of<L[0]>, Shapes<L>, X>>;
export function concatenate(arrays: readonly Strided[], options: { axis?: number } = {}): Strided {
  checkArrays("concatenate", arrays);
  checkOptions("concatenate", options, "axis");
  const [first] = arrays;
  if (first === undefined) throw new ValueError("need at least one array to concatenate");
  if (first.ndim === 0) throw new ValueError("zero-dimensional arrays cannot be concatenated");
  const { axis = 0 } = options;
  const along = checkAxis(axis, first.ndim);
  arrays.forEach((a, i) => checkFits(first, a, i, along));
  const length = arrays.reduce((sum, { shape }) => sum + shape[along], 0);
  const out = first.fresh(
    first.shape.with(along, length),
    arrays.map(({ dtype }) => dtype).reduce(promote),
  );
  let { offset } = out;
  for (const a of arrays) {
    assign(out.view(a.shape, out.strides, offset), a);
    offset += a.shape[along] * out.strides[along];
  }
  return out;
}

function checkFits(first: Strided, a: Strided, i: number, along: number): void {
  if (a.ndim !== first.ndim) {
    throw new ValueError(
      `all the input arrays must have same number of dimensions, but the array at index 0 has ${first.ndim} dimension(s) and the array at index ${i} has ${a.ndim} dimension(s)`,
    );
  }
  const axis = a.shape.findIndex((size, at) => at !== along && size !== first.shape[at]);
  if (axis !== -1) {
    throw new ValueError(
      `all the input array dimensions except for the concatenation axis must match exactly, but along dimension ${axis}, the array at index 0 has size ${first.shape[axis]} and the array at index ${i} has size ${a.shape[axis]}`,
    );
  }
}

/**
 * Joins arrays along a new axis, by default the first: K arrays of shape (N, M) give (K, N, M);
 * along axis 1, (N, K, M).
 *
 * @group shapes
 * @throws ValueError if the arrays differ in shape, or if the list is empty
 * @throws AxisError for an axis that the result does not have
 * @example
 * np.stack([np.array([1, 2]), np.array([3, 4])], { axis: 1 }) // => [[1 3] [2 4]]
 */
export function stack<const L extends readonly NDArray[], X extends number = 0>(
  arrays: L,
  options?: { axis?: X },
): NDArray<Stacked<Of<L[0]>, L["length"], X>>;
export function stack(arrays: readonly Strided[], options: { axis?: number } = {}): Strided {
  checkArrays("stack", arrays);
  checkOptions("stack", options, "axis");
  const [first] = arrays;
  if (first === undefined) throw new ValueError("need at least one array to stack");
  if (!arrays.every(({ shape }) => sameShape(shape, first.shape))) {
    throw new ValueError("all input arrays must have the same shape");
  }
  const { axis = 0 } = options;
  const along = checkAxis(axis, first.ndim + 1);
  const out = first.fresh(
    first.shape.toSpliced(along, 0, arrays.length),
    arrays.map(({ dtype }) => dtype).reduce(promote),
  );
  const strides = out.strides.toSpliced(along, 1);
  arrays.forEach((a, i) =>
    assign(out.view(a.shape, strides, out.offset + i * out.strides[along]), a),
  );
  return out;
}
