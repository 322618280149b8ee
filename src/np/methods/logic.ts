import type { Reducing } from "../core/reduce.ts";
import type { Of, Reduced } from "../core/typed.ts";
import { all, any, type Truth } from "../functions/truth.ts";
import type { Axes, AxisOrAxes } from "../types/reduce.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * Whether any element is true, that is, not zero: a boolean, or along one or more axes, an array of
     * bools. See `np.any`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError for a repeated axis
     */
    any<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
    ): Truth<Reduced<A, X, K>>;

    /**
     * Whether all elements are true, that is, not zero: a boolean, or along one or more axes, an array of
     * bools. See `np.all`.
     *
     * @throws AxisError for an axis that the array does not have
     * @throws ValueError for a repeated axis
     */
    all<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
      this: A,
      options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
    ): Truth<Reduced<A, X, K>>;
  }
}

install({
  any(this: NDArray, options?: Reducing): NDArray | boolean {
    return any(this, options);
  },

  all(this: NDArray, options?: Reducing): NDArray | boolean {
    return all(this, options);
  },
});
