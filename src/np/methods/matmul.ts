import type { ArrayLike, Of, Product } from "../core/typed.ts";
import { matmul } from "../functions/matmul.ts";
import type { NDArray } from "../ndarray.ts";
import type { MatrixFactor } from "../types/dot.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * The matrix product: (N, K) and (K, M) give (N, M); axes before the last two are batches. See
     * `np.matmul`.
     *
     * @throws ValueError for a 0-d array, and if the inner axes differ in size or the batches do not
     *   broadcast
     */
    matmul<A extends NDArray, B extends NDArray>(
      this: A,
      other: MatrixFactor<Of<A>, Of<B>, B>,
    ): Product<A, B>;
  }
}

install({
  matmul(this: NDArray, other: NDArray): ArrayLike {
    return matmul(this, other);
  },
});
