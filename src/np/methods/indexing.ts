import type { Operand } from "../core/elementwise.ts";
import type { Strided } from "../core/strided.ts";
import type { ArrayLike, Of, OrNumber, Picked } from "../core/typed.ts";
import { at, set } from "../functions/indexing.ts";
import { slice } from "../functions/slice.ts";
import { take, type Positions, type ShapeOfPositions } from "../functions/take.ts";
import type { NDArray } from "../ndarray.ts";
import type { Index, Indices, Rows, Taken } from "../types/indexing.ts";
import type { List } from "../types/nested.ts";
import type { Axis } from "../types/reduce.ts";
import type { Shape } from "../types/shape.ts";
import { install } from "./install.ts";

declare module "../ndarray.ts" {
  interface NDArray<S extends Shape = number[]> {
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
     * Writes a value into the elements that an index selects, or a list of indices, one per axis:
     * `A.set([0, 2], 5)` is NumPy's `A[0, 2] = 5`, and `A.set([[0, 2]], 5)` is `A[[0, 2]] = 5`. The
     * indices are those of `at`. The value broadcasts. Where an element is selected repeatedly, the
     * last value is kept; `np.add.at` adds all of them.
     *
     * @throws ValueError if the value does not broadcast to the selected elements, and for a slice
     *   whose step is zero
     * @throws IndexError for indices for which `at` throws one
     * @throws TypeError for a value that is neither an array nor a number
     * @example
     * const A = np.zeros([2, 2]);
     * A.set([0, ":"], 5);
     * A // => [[5. 5.] [0. 0.]]
     * A.set(np.greater(A, 1), -1);
     * A // => [[-1. -1.] [ 0. 0.]]
     */
    set(indices: Exclude<Index, List> | readonly Index[], value: number | NDArray): void;

    /**
     * Every `step`-th row from `start` up to but not including `stop`. Negative positions count from
     * the end. A view.
     *
     * @throws ValueError for a step of zero
     * @throws TypeError for a position or a step that is not a whole number
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
  }
}

install(
  {
    slice(start?: number, stop?: number, step?: number): Strided {
      return slice(this, { start, stop, step });
    },

    take(this: NDArray, indices: Positions, options?: { axis?: number }): ArrayLike {
      return take(this, indices, options);
    },
  },
  {
    at(...indices: unknown[]): Operand {
      return at(this, indices);
    },

    set(this: NDArray, indices: Exclude<Index, List> | readonly Index[], value: ArrayLike): void {
      set(this, Array.isArray(indices) ? indices : [indices], value);
    },
  },
);
