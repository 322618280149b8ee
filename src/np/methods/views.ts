import { checkOneShape } from "../core/arguments.ts";
import type { Operand } from "../core/elementwise.ts";
import type { Strided } from "../core/strided.ts";
import type { ArrayLike, Of, OrNumber, Picked } from "../core/typed.ts";
import { at, slice } from "../functions/indexing.ts";
import { reshape, transpose } from "../functions/shape.ts";
import { take, type Positions, type ShapeOfPositions } from "../functions/take.ts";
import { tolist } from "../functions/tolist.ts";
import type { NDArray } from "../ndarray.ts";
import type { Index, Indices, Rows, Taken } from "../types/indexing.ts";
import type { Lists } from "../types/nested.ts";
import type { Axis } from "../types/reduce.ts";
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
     * The elements at the given indices, one index per axis. A number selects one position, a string
     * such as "1:3" a slice, `null` adds an axis of size 1, and "..." is as many ":" as fit. `A.at(0)`
     * is the first row of a matrix. The result is a number or a view.
     *
     * Lists and arrays of integers select several positions, and bools the positions where they are
     * true, along as many axes as they have. The result is then a copy. Several of them broadcast, as
     * in NumPy: `A.at([0, 1], [2, 0])` is the elements (0, 2) and (1, 0).
     *
     * @throws IndexError for an index that is out of bounds or not valid, for more indices than axes,
     *   for bools of another shape, and for arrays of indices that do not broadcast
     * @throws ValueError for a slice whose step is zero
     * @example
     * const A = np.array([[1, 2, 3], [4, 5, 6]]);
     * A.at(1, 2) // => 6
     * A.at(":", "1:3") // => [[2 3] [5 6]]
     * A.at(":", [2, 0]) // => [[3 1] [6 4]]
     * A.at(np.greater(A, 4)) // => [5 6]
     */
    at<A extends NDArray, const I extends readonly Index[]>(
      this: A,
      ...indices: Indices<Of<A>, I>
    ): Picked<Of<A>, I>;

    /**
     * Every `step`-th row from `start` up to but not including `stop`. Negative positions count from
     * the end. A view.
     *
     * @throws ValueError for a step of zero
     * @throws IndexError for a 0-d array
     * @example
     * np.arange(10).slice(1, 8, 2) // => [1 3 5 7]
     */
    slice<A extends NDArray>(
      this: A,
      start?: number,
      stop?: number,
      step?: number,
    ): NDArray<Rows<Of<A>>>;

    /**
     * The elements at the given positions, in the shape of the positions, or the slices along an
     * axis: K positions along axis 0 of (N, M) give (K, M). See `np.take`. A copy.
     *
     * @throws IndexError for a position that the array does not have, or that is not a whole number
     * @throws AxisError for an axis that the array does not have
     * @throws TypeError for a "float64" array of positions
     * @example
     * np.array([[1, 2], [3, 4], [5, 6]]).take([2, 0], { axis: 0 }) // => [[5 6] [1 2]]
     */
    take<A extends NDArray, const I extends Positions, X extends number | undefined = undefined>(
      this: A,
      indices: I,
      options?: { axis?: Axis<Of<A>, X> },
    ): OrNumber<Taken<Of<A>, ShapeOfPositions<I>, X>>;

    /**
     * A copy with all elements in one row: (N, M) becomes (N * M,).
     *
     * @example
     * np.array([[1, 2], [3, 4]]).flatten() // => [1 2 3 4]
     */
    flatten<A extends NDArray>(this: A): NDArray<Fit<Reshaped<Of<A>, -1>>>;

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

install(
  {
    transpose(this: NDArray, axes?: readonly number[]): NDArray {
      return axes ? transpose(this, axes) : transpose(this);
    },

    slice(start?: number, stop?: number, step?: number): Strided {
      return slice(this, { start, stop, step });
    },

    take(this: NDArray, indices: Positions, options?: { axis?: number }): ArrayLike {
      return take(this, indices, options);
    },

    flatten(this: NDArray): NDArray {
      return reshape(this.copy(), -1);
    },

    tolist(this: NDArray): unknown {
      return tolist(this);
    },
  },
  {
    reshape(this: NDArray, shape: NewShape, ...more: unknown[]): NDArray {
      checkOneShape("reshape", shape, more);
      return reshape(this, shape);
    },

    at(...indices: unknown[]): Operand {
      return at(this, indices);
    },
  },
);
