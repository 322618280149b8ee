import { checkArray, checkOptions } from "../core/arguments.ts";
import { ValueError } from "../core/errors.ts";
import type { Reducing } from "../core/reduce.ts";
import { checkAxis, sameShape } from "../core/shape.ts";
import type { ArrayLike, Of, Reduced } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import { divide, multiply } from "./arithmetic.ts";
import { equal } from "./compare.ts";
import { mean, sum } from "./reduce.ts";
import { reshape } from "./shape.ts";
import { any } from "./truth.ts";

/**
 * The mean of all elements with weights, `sum(a * weights) / sum(weights)`; or along one or more
 * axes, an array of these. The weights have the shape of `a`; along one axis of size N, they may be
 * a vector, (N,). Without weights, the mean.
 *
 * @group reductions
 * @throws AxisError for an axis that the array does not have
 * @throws TypeError for weights of another shape
 * @throws ValueError if the weights do not fit the axis, or if their sum is zero
 * @numpy 20 np.average(fuzz(s, 'even'))
 * @numpy 30 np.average(stream(s).rand(3, 4), { axis: s % 2, weights: np.arange(3 + s % 2) }) == np.average(stream(s).rand(3, 4), axis=s % 2, weights=np.arange(3 + s % 2))
 * @numpy 20 np.average(fuzz(s, 'int'), { weights: fuzz(s + s % 2, 'even') }) == np.average(fuzz(s, 'int'), weights=fuzz(s + s % 2, 'even'))
 * @example
 * np.average(np.array([1, 2, 5]), { weights: np.array([2, 1, 1]) }) // => 2.25
 * np.average(np.array([[1, 2], [3, 6]]), { axis: 1, weights: np.array([3, 1]) }) // => [1.25 3.75]
 */
export function average<
  A extends NDArray,
  X extends Axes | undefined = undefined,
  K extends boolean = false,
>(
  a: A,
  options?: { axis?: AxisOrAxes<Of<A>, X>; weights?: NDArray; keepdims?: K },
): Reduced<A, X, K>;
export function average(a: NDArray, options: Reducing & { weights?: NDArray } = {}): ArrayLike {
  checkArray("average", a);
  checkOptions("average", options, "axis", "weights", "keepdims");
  const { weights, ...along } = options;
  if (weights === undefined) return mean(a, along);
  checkArray("average", weights, "an array of weights");
  const fitted = floats(fit(a, weights, along.axis));
  const total: ArrayLike = sum(fitted, along);
  if (total === 0 || (typeof total !== "number" && isAnyZero(total))) {
    throw new ValueError("Weights sum to zero, can't be normalized");
  }
  return divide(sum(multiply(a, fitted), along) as NDArray, total as NDArray);
}

function floats(a: NDArray): NDArray {
  return a.astype("float64");
}

function isAnyZero(a: NDArray): boolean {
  return any(equal(a, 0));
}

/** The weights in the shape of the array, or in one that broadcasts to it. */
function fit(a: NDArray, weights: NDArray, axis: Reducing["axis"]): NDArray {
  if (sameShape(a.shape, weights.shape)) return weights;
  if (axis === undefined) {
    throw new TypeError("Axis must be specified when shapes of a and weights differ.");
  }
  if (weights.ndim !== 1 || typeof axis === "object") {
    throw new TypeError("1D weights expected when shapes of a and weights differ.");
  }
  const along = checkAxis(axis, a.ndim);
  if (weights.size !== a.shape[along]) {
    throw new ValueError("Length of weights not compatible with specified axis.");
  }
  return reshape(
    weights,
    a.shape.map((_, i) => (i === along ? weights.size : 1)),
  );
}
