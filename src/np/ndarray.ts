import type { DType } from "./core/dtype.ts";
import { memory, reserve } from "./core/slab.ts";
import { isContiguous, sizeOf, stridesOf } from "./core/shape.ts";
import { Strided } from "./core/strided.ts";
import type { ArrayLike, Dot, Of, Product } from "./core/typed.ts";
import { add, divide, multiply, negative, power, subtract } from "./functions/arithmetic.ts";
import { astype } from "./functions/astype.ts";
import { dot, matmul } from "./functions/linear.ts";
import { copyOf, reshape, transpose } from "./functions/shape.ts";
import { tolist } from "./functions/tolist.ts";
import { array_str } from "./print/array2string.ts";
import type { Broadcast, Fitting } from "./types/broadcast.ts";
import type { Factor, MatrixFactor } from "./types/dot.ts";
import type { NewShape, Reshape, Reshaped } from "./types/reshape.ts";
import type { Fit, Reverse, Shape } from "./types/shape.ts";

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom");

/**
 * An array of numbers in any number of axes. Its type carries its shape: `NDArray<[2, 3]>`; an
 * unknown size is `number`, and a plain `NDArray` is of unknown shape. Made by `np.array`,
 * `np.zeros` and their like; prints as NumPy prints it.
 */
export class NDArray<S extends Shape = number[]> extends Strided {
  /**
   * Holds the shape in the type, and nothing at run time. A method's parameter is compared both
   * ways, so that known and unknown shapes fit each other, but [2, 3] and [3, 2] do not.
   */
  protected carries?(shape: S): void;

  /** `this + other`, element by element: `A.add(10)`. Shapes broadcast. */
  add<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  add(this: NDArray, other: ArrayLike): NDArray {
    return add(this, other);
  }

  /** `this - other`, element by element. Shapes broadcast. */
  sub<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  sub(this: NDArray, other: ArrayLike): NDArray {
    return subtract(this, other);
  }

  /** `this * other`, element by element: `A.mul(10)`. Shapes broadcast. */
  mul<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  mul(this: NDArray, other: ArrayLike): NDArray {
    return multiply(this, other);
  }

  /** `this / other`, element by element, in floats. Shapes broadcast. */
  div<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  div(this: NDArray, other: ArrayLike): NDArray {
    return divide(this, other);
  }

  /** `this` to the power of `other`, element by element: `A.pow(2)`. Shapes broadcast. */
  pow<A extends NDArray, B extends ArrayLike>(
    this: A,
    other: Fitting<Of<A>, Of<B>, B>,
  ): NDArray<Fit<Broadcast<Of<A>, Of<B>>>>;
  pow(this: NDArray, other: ArrayLike): NDArray {
    return power(this, other);
  }

  /** `-this`, element by element. */
  neg<A extends NDArray>(this: A): NDArray<Of<A>>;
  neg(this: NDArray): NDArray {
    return negative(this);
  }

  /** The dot product: a number of two vectors, else the sum over the inner axes. See `np.dot`. */
  dot<A extends NDArray, B extends ArrayLike>(this: A, other: Factor<Of<A>, Of<B>, B>): Dot<A, B>;
  dot(this: NDArray, other: ArrayLike): ArrayLike {
    return dot(this, other);
  }

  /** The matrix product; axes before the last two are batches. See `np.matmul`. */
  matmul<A extends NDArray, B extends NDArray>(
    this: A,
    other: MatrixFactor<Of<A>, Of<B>, B>,
  ): Product<A, B>;
  matmul(this: NDArray, other: NDArray): ArrayLike {
    return matmul(this, other);
  }

  /** The array with its axes reversed: rows become columns. A view. */
  get T(): NDArray<Reverse<S>> {
    return this.view<Reverse<S>>(this.shape.toReversed(), this.strides.toReversed(), this.offset);
  }

  /** The array with its axes reversed, or in the given order. A view. */
  transpose<A extends NDArray>(this: A): NDArray<Reverse<Of<A>>>;
  transpose(axes: readonly number[]): NDArray;
  transpose(this: NDArray, axes?: readonly number[]): NDArray {
    return axes ? transpose(this, axes) : transpose(this);
  }

  /** The same elements in another shape: `A.reshape([2, -1])`. A view where memory allows it. */
  reshape<A extends NDArray, const R extends NewShape>(
    this: A,
    shape: Reshape<Of<A>, R>,
  ): NDArray<Fit<Reshaped<Of<A>, R>>>;
  reshape(this: NDArray, shape: NewShape): NDArray {
    return reshape(this, shape);
  }

  /** A copy in memory of its own. */
  copy(): NDArray<S>;
  copy(): Strided {
    return copyOf(this);
  }

  /** A copy of another type: `A.astype("float64")`. Floats lose their fraction to integers. */
  astype(dtype: DType): NDArray<S>;
  astype(dtype: DType): Strided {
    return astype(this, dtype);
  }

  /** The elements as nested lists: `np.eye(2).tolist() // => [[1, 0], [0, 1]]` */
  tolist(): unknown {
    return tolist(this);
  }

  /** The text that NumPy prints. */
  override toString(): string {
    return array_str(this);
  }

  /** What the console prints. */
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

/** A new array of zeros in memory of its own. */
export function fresh(shape: number[], dtype: DType): NDArray {
  const offset = reserve(sizeOf(shape));
  return new NDArray(shape, dtype, stridesOf(shape), offset, memory, true);
}
