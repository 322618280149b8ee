import { checkOneShape } from "../core/arguments.ts";
import type { Of } from "../core/typed.ts";
import { reshape, transpose } from "../functions/shape.ts";
import type { NDArray } from "../ndarray.ts";
import type { NewShape, Reshape, Reshaped } from "../types/reshape.ts";
import type { Fit, Reverse, Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
    /**
     * The array with its axes reversed, or in the given order. A view.
     *
     * @throws ValueError if `axes` does not name each axis once
     * @throws AxisError for an axis that the array does not have
     */
    transpose<A extends NDArray>(this: A): NDArray<Reverse<Of<A>>>;
    transpose(axes: readonly number[]): NDArray;

    /**
     * The same elements in another shape. One size may be -1; it is then computed from the others. A
     * view if the memory layout allows it, otherwise a copy.
     *
     * @throws ValueError if the numbers of elements differ, or more than one size is -1
     * @example
     * np.arange(6).reshape([2, -1]) // => [[0 1 2] [3 4 5]]
     */
    reshape<A extends NDArray, const R extends NewShape>(
      this: A,
      shape: Reshape<Of<A>, R>,
    ): NDArray<Fit<Reshaped<Of<A>, R>>>;

    /**
     * A copy with all elements in one row: (N, M) becomes (N * M,).
     *
     * @example
     * np.array([[1, 2], [3, 4]]).flatten() // => [1 2 3 4]
     */
    flatten<A extends NDArray>(this: A): NDArray<Fit<Reshaped<Of<A>, -1>>>;
  }
}

install(
  {
    transpose(this: NDArray, axes?: readonly number[]): NDArray {
      return axes ? transpose(this, axes) : transpose(this);
    },

    flatten(this: NDArray): NDArray {
      return reshape(this.copy(), -1);
    },
  },
  {
    reshape(this: NDArray, shape: NewShape, ...more: unknown[]): NDArray {
      checkOneShape("reshape", shape, more);
      return reshape(this, shape);
    },
  },
);
