import type { Of } from "../core/typed.ts";
import { tolist } from "../functions/tolist.ts";
import type { NDArray } from "../ndarray.ts";
import type { Lists } from "../types/nested.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * The elements as nested lists, in the type too: (N, M) gives `number[][]`. Those of a "bool"
     * array are true and false, which the type does not say.
     *
     * @example
     * np.eye(2).tolist() // => [[1, 0], [0, 1]]
     */
    tolist<A extends NDArray>(this: A): Lists<Of<A>>;
  }
}

install({
  tolist(this: NDArray): unknown {
    return tolist(this);
  },
});
