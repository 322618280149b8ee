import type { Of } from "../core/typed.ts";
import { cumsum } from "../functions/cumsum.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * The running totals of all elements, or along an axis. See `np.cumsum`.
     *
     * @throws AxisError for an axis that the array does not have
     */
    cumsum(): NDArray<[number]>;
    cumsum<A extends NDArray>(this: A, options: { axis: number }): NDArray<Of<A>>;
  }
}

install({
  cumsum(this: NDArray, options?: { axis: number }): NDArray {
    return options ? cumsum(this, options) : cumsum(this);
  },
});
