import { reduce, type Reducing, type Reduction } from "../core/reduce.ts";
import type { Strided } from "../core/strided.ts";
import type { Of, Reduced } from "../core/typed.ts";
import { fold } from "../kernels/each.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";

const some: Reduction = { name: "any", ...fold(0, (x, y) => Number(x !== 0 || y !== 0)) };
const every: Reduction = {
  name: "all",
  identity: 1,
  ...fold(1, (x, y) => Number(x !== 0 && y !== 0)),
};

/** An array of bools, or a boolean if no axis is left. */
export type Truth<R> = R extends NDArray ? R : boolean;

/**
 * Whether any element is not zero; or along one or more axes, an array of bools: (N, M) along axis 1
 * gives (N,), or (N, 1) with `keepdims`. NaN is not zero. Of no elements, none is.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 20 np.any(fuzz(s, 'bool'))
 * @numpy 40 np.any(fuzz(s, 'int'), { axis: s % 5 - 2, keepdims: s % 2 === 1 }) == np.any(fuzz(s, 'int'), axis=s % 5 - 2, keepdims=s % 2 == 1)
 * @numpy 20 np.any(fuzz(s, 'bool', 3), { axis: [0, 2] }) == np.any(fuzz(s, 'bool', 3), axis=(0, 2))
 * @example
 * np.any(np.array([0, 0, 3])) // => true
 * np.any(np.array([[0, 1], [0, 0]]), { axis: 1 }) // => [ True False]
 */
export function any<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Truth<Reduced<A, X, K>>;
export function any(a: Strided, options?: Reducing): Strided | boolean {
  return truthOf(reduce(some, a, "bool", options));
}

/**
 * Whether all elements are not zero; or along one or more axes, an array of bools: (N, M) along axis
 * 1 gives (N,), or (N, 1) with `keepdims`. NaN is not zero. Of no elements, all are.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws ValueError for a repeated axis
 * @numpy 20 np.all(fuzz(s, 'bool'))
 * @numpy 40 np.all(fuzz(s, 'int'), { axis: s % 5 - 2, keepdims: s % 2 === 1 }) == np.all(fuzz(s, 'int'), axis=s % 5 - 2, keepdims=s % 2 == 1)
 * @numpy 20 np.all(fuzz(s, 'bool', 3), { axis: [0, 2] }) == np.all(fuzz(s, 'bool', 3), axis=(0, 2))
 * @example
 * np.all(np.greater(np.array([1, 2]), 0)) // => true
 * np.all(np.array([[2, 1], [3, 0]]), { axis: 1 }) // => [ True False]
 */
export function all<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(a: A, options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K }): Truth<Reduced<A, X, K>>;
export function all(a: Strided, options?: Reducing): Strided | boolean {
  return truthOf(reduce(every, a, "bool", options));
}

function truthOf(result: Strided | number): Strided | boolean {
  return typeof result === "number" ? result !== 0 : result;
}
