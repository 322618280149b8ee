import type { Of } from "../core/typed.ts";
import { cos, sin } from "../functions/trigonometry.ts";
import type { NDArray } from "../ndarray.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /** The sine of each element, as floats. */
    sin<A extends NDArray>(this: A): NDArray<Of<A>>;

    /** The cosine of each element, as floats. */
    cos<A extends NDArray>(this: A): NDArray<Of<A>>;
  }
}

install({
  sin(this: NDArray): NDArray {
    return sin(this);
  },

  cos(this: NDArray): NDArray {
    return cos(this);
  },
});
