import type { ArrayLike, Of } from "../core/typed.ts";
import { power } from "../functions/power.ts";
import type { NDArray } from "../ndarray.ts";
import type { Broadcast, Fitting } from "../types/broadcast.ts";
import type { Fit, Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * `this` to the power of `other`, element by element: `A.pow(2)`. Shapes broadcast.
     *
     * @throws ValueError if the shapes do not broadcast, and for an integer to a negative integer
     *   power
     */
    pow<A extends NDArray, B extends ArrayLike>(
      this: A,
      other: Fitting<Of<A>, Of<B>, B>,
    ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  }
}

install({
  pow(this: NDArray, other: ArrayLike): NDArray {
    return power(this, other);
  },
});
