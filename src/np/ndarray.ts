import { copyOf } from "./core/copy.ts";
import type { DType } from "./core/dtype.ts";
import type { Operand } from "./core/elementwise.ts";
import { isContiguous, sizeOf, stridesOf } from "./core/shape.ts";
import { memory, reserve } from "./core/slab.ts";
import { Strided } from "./core/strided.ts";
import { astype } from "./functions/astype.ts";
import { rows } from "./functions/rows.ts";
import { tolist } from "./functions/tolist.ts";
import { array_str } from "./print/elements.ts";
import type { Reverse, Shape } from "./types/shape.ts";

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
 * @group array
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

/** An array or a number, usable as either: which one it is, is known only at run time. */
export type ArrayOrNumber = NDArray & number;

/** A new array of zeros. */
export function fresh(shape: number[], dtype: DType): NDArray {
  const offset = reserve(sizeOf(shape));
  return new NDArray(shape, dtype, stridesOf(shape), offset, memory, true);
}
