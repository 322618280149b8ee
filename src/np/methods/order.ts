import type { Of } from "../core/typed.ts";
import { argsort } from "../functions/sort.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * The positions that sort each row along an axis, the last by default. See `np.argsort`.
     *
     * @throws AxisError for an axis that the array does not have
     */
    argsort<A extends NDArray>(this: A, options?: { axis?: number }): NDArray<Of<A>>;
  }
}

install({
  argsort(this: NDArray, options?: { axis?: number }): NDArray {
    return argsort(this, options);
  },
});
