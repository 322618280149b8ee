import type { ArrayLike, Of, Reduced } from "../core/typed.ts";
import { std, var as variance, type Spread } from "../functions/variance.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * The standard deviation of all elements, or along one or more axes. See `np.std`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError for a repeated axis
     * @example
     * np.array([[1, 3], [2, 6]]).std({ axis: 1 }) // => [1. 2.]
     */
    std<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K; ddof?: number },
    ): Reduced<A, X, K>;

    /**
     * The variance of all elements, or along one or more axes. See `np.var`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError for a repeated axis
     */
    var<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K; ddof?: number },
    ): Reduced<A, X, K>;
  }
}

install({
  std(this: NDArray, options?: Spread): ArrayLike {
    return std(this, options);
  },

  var(this: NDArray, options?: Spread): ArrayLike {
    return variance(this, options);
  },
});
