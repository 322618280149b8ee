import { checkOneShape } from "./core/arguments.ts";
import { copyOf } from "./core/copy.ts";
import type { DType } from "./core/dtype.ts";
import type { Operand } from "./core/elementwise.ts";
import type { Along, Reducing } from "./core/reduce.ts";
import { isContiguous, sizeOf, stridesOf } from "./core/shape.ts";
import { memory, reserve } from "./core/slab.ts";
import { Strided } from "./core/strided.ts";
import type {
  ArrayLike,
  ArrayOrNumber,
  Dot,
  Of,
  OrNumber,
  Product,
  Reduced,
} from "./core/typed.ts";
import { add, divide, multiply, negative, power, subtract } from "./functions/arithmetic.ts";
import { astype } from "./functions/astype.ts";
import { at, rows, set, slice } from "./functions/indexing.ts";
import { dot, matmul } from "./functions/linear.ts";
import { argmax, argmin } from "./functions/position.ts";
import { max, mean, min, sum } from "./functions/reduce.ts";
import { reshape, transpose } from "./functions/shape.ts";
import { take, type Positions, type ShapeOfPositions } from "./functions/take.ts";
import { tolist } from "./functions/tolist.ts";
import { array_str } from "./print/array2string.ts";
import type { Broadcast, Fitting } from "./types/broadcast.ts";
import type { Factor, MatrixFactor } from "./types/dot.ts";
import type { Index, Indexed, Indices, Rows, Taken } from "./types/indexing.ts";
import type { Axes, Axis, AxisOrAxes } from "./types/reduce.ts";
import type { NewShape, Reshape, Reshaped } from "./types/reshape.ts";
import type { Fit, Reverse, Shape } from "./types/shape.ts";

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/**
 * An array of numbers with any number of axes. The type includes the shape, such as
 * `NDArray<[2, 3]>`; an unknown size is `number`, and a plain `NDArray` has an unknown shape.
 * Create arrays with `np.array`, `np.zeros` and similar functions. Arrays print as in NumPy.
 *
 * JavaScript's operators and brackets do not work on arrays: `A * b` and `A[0]` throw an error that
 * names the method to use, `A.mul(b)` and `A.at(0)`.
 *
 * A `let` variable keeps the shape of its first value: after `let w = np.zeros([2, 3])`, `w = w.T`
 * is a type error. Declare it as `np.NDArray` to assign arrays of any shape.
 *
 * @example
 * np.array([[1, 2], [3, 4]]) // => [[1 2] [3 4]]
 * let w: np.NDArray = np.zeros([2, 3]);
 * w = w.T;
 * w.shape // => [3, 2]
 */
export class NDArray<S extends Shape = number[]> extends Strided {
  /**
   * Exists in the type only, to carry the shape. TypeScript compares a method's parameters in both
   * directions, so known and unknown shapes are assignable to each other, but [2, 3] and [3, 2] are
   * not.
   */
  protected carries?(shape: S): void;

  /**
   * `this + other`, element by element: `A.add(10)`. Shapes broadcast.
   *
   * @throws ValueError if the shapes do not broadcast
   */
  add<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  add(this: NDArray, other: ArrayLike): NDArray {
    return add(this, other);
  }

  /**
   * `this - other`, element by element. Shapes broadcast.
   *
   * @throws ValueError if the shapes do not broadcast
   * @throws TypeError for two bools
   */
  sub<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  sub(this: NDArray, other: ArrayLike): NDArray {
    return subtract(this, other);
  }

  /**
   * `this * other`, element by element: `A.mul(10)`. Shapes broadcast.
   *
   * @throws ValueError if the shapes do not broadcast
   */
  mul<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  mul(this: NDArray, other: ArrayLike): NDArray {
    return multiply(this, other);
  }

  /**
   * `this / other`, element by element, as floats. Shapes broadcast.
   *
   * @throws ValueError if the shapes do not broadcast
   */
  div<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  div(this: NDArray, other: ArrayLike): NDArray {
    return divide(this, other);
  }

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
  pow(this: NDArray, other: ArrayLike): NDArray {
    return power(this, other);
  }

  /**
   * `-this`, element by element.
   *
   * @throws TypeError for bools
   */
  neg<A extends NDArray>(this: A): NDArray<Of<A>>;
  neg(this: NDArray): NDArray {
    return negative(this);
  }

  /**
   * The dot product: two vectors give a number; (N, K) and (K, M) give (N, M). See `np.dot`.
   *
   * @throws ValueError if the inner axes differ in size
   * @example
   * np.array([[1, 2], [3, 4]]).dot(np.array([1, 10])) // => [21 43]
   */
  dot<A extends NDArray, B extends ArrayLike>(this: A, other: Factor<Of<A>, Of<B>, B>): Dot<A, B>;
  dot(this: NDArray, other: ArrayLike): ArrayLike {
    return dot(this, other);
  }

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
  matmul(this: NDArray, other: NDArray): ArrayLike {
    return matmul(this, other);
  }

  /**
   * The array with its axes reversed: (N, M) becomes (M, N). A view.
   *
   * @example
   * np.array([[1, 2, 3], [4, 5, 6]]).T // => [[1 4] [2 5] [3 6]]
   */
  get T(): NDArray<Reverse<S>> {
    const { shape, strides, offset } = this;
    return shape.length === 2
      ? this.view([shape[1], shape[0]], [strides[1], strides[0]], offset)
      : this.view(shape.toReversed(), strides.toReversed(), offset);
  }

  /**
   * The array with its axes reversed, or in the given order. A view.
   *
   * @throws ValueError if `axes` does not name each axis once
   * @throws AxisError for an axis that the array does not have
   */
  transpose<A extends NDArray>(this: A): NDArray<Reverse<Of<A>>>;
  transpose(axes: readonly number[]): NDArray;
  transpose(this: NDArray, axes?: readonly number[]): NDArray {
    return axes ? transpose(this, axes) : transpose(this);
  }

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
  reshape(this: NDArray, shape: NewShape, ...more: unknown[]): NDArray {
    checkOneShape("reshape", shape, more);
    return reshape(this, shape);
  }

  /**
   * The sum of all elements, or along one or more axes: (N, M) along axis 1 gives (N,), or (N, 1)
   * with `keepdims`.
   *
   * @throws AxisError for an axis that the array does not have
   * @throws ValueError for a repeated axis
   * @example
   * np.array([[1, 2], [3, 4]]).sum({ axis: 0, keepdims: true }) // => [[4 6]]
   */
  sum<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
    this: A,
    options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
  ): Reduced<A, X, K>;
  sum(this: NDArray, options?: Reducing): ArrayLike {
    return sum(this, options);
  }

  /**
   * The mean of all elements, or along one or more axes, with the options of `sum`.
   *
   * @throws AxisError for an axis that the array does not have
   * @throws ValueError for a repeated axis
   */
  mean<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
    this: A,
    options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
  ): Reduced<A, X, K>;
  mean(this: NDArray, options?: Reducing): ArrayLike {
    return mean(this, options);
  }

  /**
   * The largest of all elements, or along one or more axes, with the options of `sum`.
   *
   * @throws AxisError for an axis that the array does not have
   * @throws ValueError if there are no elements to choose from, and for a repeated axis
   */
  max<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
    this: A,
    options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
  ): Reduced<A, X, K>;
  max(this: NDArray, options?: Reducing): ArrayLike {
    return max(this, options);
  }

  /**
   * The smallest of all elements, or along one or more axes, with the options of `sum`.
   *
   * @throws AxisError for an axis that the array does not have
   * @throws ValueError if there are no elements to choose from, and for a repeated axis
   */
  min<A extends NDArray, X extends Axes | undefined = undefined, K extends boolean = false>(
    this: A,
    options?: { axis?: AxisOrAxes<Of<A>, X>; keepdims?: K },
  ): Reduced<A, X, K>;
  min(this: NDArray, options?: Reducing): ArrayLike {
    return min(this, options);
  }

  /**
   * The position of the largest of all elements, or along an axis. See `np.argmax`.
   *
   * @throws AxisError for an axis that the array does not have
   * @throws ValueError if there are no elements to choose from
   */
  argmax<A extends NDArray, X extends number | undefined = undefined, K extends boolean = false>(
    this: A,
    options?: { axis?: Axis<Of<A>, X>; keepdims?: K },
  ): Reduced<A, X, K>;
  argmax(this: NDArray, options?: Along): ArrayLike {
    return argmax(this, options);
  }

  /**
   * The position of the smallest of all elements, or along an axis. See `np.argmin`.
   *
   * @throws AxisError for an axis that the array does not have
   * @throws ValueError if there are no elements to choose from
   */
  argmin<A extends NDArray, X extends number | undefined = undefined, K extends boolean = false>(
    this: A,
    options?: { axis?: Axis<Of<A>, X>; keepdims?: K },
  ): Reduced<A, X, K>;
  argmin(this: NDArray, options?: Along): ArrayLike {
    return argmin(this, options);
  }

  /**
   * The element or view at the given indices, one index per axis: a number selects one position, a
   * string such as "1:3" a slice. `A.at(0)` is the first row of a matrix.
   *
   * @throws IndexError for an index that is out of bounds or not valid, and for more indices than
   *   axes
   * @throws ValueError for a slice whose step is zero
   * @example
   * const A = np.array([[1, 2, 3], [4, 5, 6]]);
   * A.at(1, 2) // => 6
   * A.at(":", "1:3") // => [[2 3] [5 6]]
   */
  at<A extends NDArray, const I extends readonly Index[]>(
    this: A,
    ...indices: Indices<Of<A>, I>
  ): OrNumber<Indexed<Of<A>, I>>;
  at(...indices: Index[]): Operand {
    return at(this, indices);
  }

  /**
   * Writes a value at an index, or at several indices. The value broadcasts.
   *
   * @throws ValueError if the value does not broadcast to the selected elements, and for a slice
   *   whose step is zero
   * @throws IndexError for indices for which `at` throws one
   * @example
   * const A = np.zeros([2, 2]);
   * A.set([0, ":"], 5);
   * A // => [[5. 5.] [0. 0.]]
   */
  set(indices: Index | readonly Index[], value: ArrayLike): void {
    set(this, typeof indices === "object" ? indices : [indices], value);
  }

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
  slice(start?: number, stop?: number, step?: number): Strided {
    return slice(this, { start, stop, step });
  }

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
  take(this: NDArray, indices: Positions, options?: { axis?: number }): ArrayLike {
    return take(this, indices, options);
  }

  /**
   * Iterates over the rows, as views, or over the numbers of a vector.
   *
   * @throws TypeError for a 0-d array
   */
  [Symbol.iterator](): Iterator<ArrayOrNumber>;
  [Symbol.iterator](): Iterator<Operand> {
    return rows(this);
  }

  /** A copy with its own memory. */
  copy(): NDArray<S>;
  copy(): Strided {
    return copyOf(this);
  }

  /**
   * A copy converted to another type. Conversion from floats to integers drops the fraction.
   *
   * @throws TypeError for an unknown `dtype`
   * @example
   * np.array([1.7, -1.7]).astype("int64") // => [ 1 -1]
   */
  astype(dtype: DType): NDArray<S>;
  astype(dtype: DType): Strided {
    return astype(this, dtype);
  }

  /**
   * The elements as nested lists.
   *
   * @example
   * np.eye(2).tolist() // => [[1, 0], [0, 1]]
   */
  tolist(): unknown {
    return tolist(this);
  }

  /** The nested lists that `JSON.stringify` writes. */
  toJSON(): unknown {
    return tolist(this);
  }

  /** The array as text, as NumPy prints it. */
  override toString(): string {
    return array_str(this);
  }

  /** The text that the console prints. */
  [inspect](): string {
    return array_str(this);
  }

  /** @internal */
  override fresh(shape: number[], dtype: DType): NDArray {
    return fresh(shape, dtype);
  }

  /** @internal */
  override view<R extends Shape = number[]>(
    shape: number[],
    strides: number[],
    offset: number,
  ): NDArray<R> {
    const contiguous = isContiguous(shape, strides);
    return new NDArray<R>(shape, this.dtype, strides, offset, this.buffer, contiguous);
  }
}

/** A new array of zeros. */
export function fresh(shape: number[], dtype: DType): NDArray {
  const offset = reserve(sizeOf(shape));
  return new NDArray(shape, dtype, stridesOf(shape), offset, memory, true);
}
