import type { Along, Reducing } from "../core/reduce.ts";
import type { ArrayLike, Of, Reduced } from "../core/typed.ts";
import { argmax, argmin } from "../functions/position.ts";
import { max, mean, min, sum } from "../functions/reduce.ts";
import type { NDArray } from "../ndarray.ts";
import type { Axes, Axis, AxisOrAxes } from "../types/reduce.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * The sum of all elements, or along one or more axes: (N, M) along axis 1 gives (N,), or (N, 1)
     * with `keepdims`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError for a repeated axis
     * @example
     * np.array([[1, 2], [3, 4]]).sum({ axis: 0, keepdims: true }) // => [[4 6]]
     */
    sum<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
    ): Reduced<A, X, K>;

    /**
     * The mean of all elements, or along one or more axes, with the options of `sum`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError for a repeated axis
     */
    mean<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
    ): Reduced<A, X, K>;

    /**
     * The largest of all elements, or along one or more axes, with the options of `sum`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError if there are no elements to choose from, and for a repeated axis
     */
    max<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
    ): Reduced<A, X, K>;

    /**
     * The smallest of all elements, or along one or more axes, with the options of `sum`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError if there are no elements to choose from, and for a repeated axis
     */
    min<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
    ): Reduced<A, X, K>;

    /**
     * The position of the largest of all elements, or along an axis. See `np.argmax`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError if there are no elements to choose from
     */
    argmax<A extends NDArray, X extends number | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: Axis<Of<A>, X>; keepdims?: K },
    ): Reduced<A, X, K>;

    /**
     * The position of the smallest of all elements, or along an axis. See `np.argmin`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError if there are no elements to choose from
     */
    argmin<A extends NDArray, X extends number | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: Axis<Of<A>, X>; keepdims?: K },
    ): Reduced<A, X, K>;
  }
}

install({
  sum(this: NDArray, options?: Reducing): ArrayLike {
    return sum(this, options);
  },

  mean(this: NDArray, options?: Reducing): ArrayLike {
    return mean(this, options);
  },

  max(this: NDArray, options?: Reducing): ArrayLike {
    return max(this, options);
  },

  min(this: NDArray, options?: Reducing): ArrayLike {
    return min(this, options);
  },

  argmax(this: NDArray, options?: Along): ArrayLike {
    return argmax(this, options);
  },

  argmin(this: NDArray, options?: Along): ArrayLike {
    return argmin(this, options);
  },
});
