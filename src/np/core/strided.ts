import type { DType } from "./dtype.ts";
import { indexless, operatorError } from "./operators.ts";
import { sizeOf } from "./shape.ts";

/**
 * Numbers in memory with a shape: element `[i, j]` is
 * `buffer[offset + i * strides[0] + j * strides[1]]`. Several arrays may share the same memory.
 */
export abstract class Strided {
  /** The sizes of the axes: `np.zeros([2, 3]).shape // => [2, 3]` */
  readonly shape: number[];
  /** The type of the elements: "float64", "float32", "int64", "int32" or "bool". */
  readonly dtype: DType;
  /** The number of elements: `np.zeros([2, 3]).size // => 6` */
  readonly size: number;
  /** For each axis, the distance in memory between neighbours along it, counted in elements. */
  readonly strides: number[];
  /** @internal */
  readonly offset: number;
  /** @internal */
  readonly buffer: Float64Array;
  /**
   * @internal Whether the elements are contiguous in row-major order.
   */
  readonly contiguous: boolean;

  /** @internal */
  constructor(
    shape: number[],
    dtype: DType,
    strides: number[],
    offset: number,
    buffer: Float64Array,
    contiguous: boolean,
  ) {
    this.shape = shape;
    this.dtype = dtype;
    this.size = sizeOf(shape);
    this.strides = strides;
    this.offset = offset;
    this.buffer = buffer;
    this.contiguous = contiguous;
  }

  /** The number of axes: `np.zeros([2, 3]).ndim // => 2` */
  get ndim(): number {
    return this.shape.length;
  }

  /**
   * @internal The text for a template literal or a property name; operators throw an error.
   *
   * @throws TypeError that names the method to write for the operator
   */
  [Symbol.toPrimitive](hint: string): string {
    if (hint !== "string") throw operatorError(hint, this.shape);
    return this.toString();
  }

  /** @internal A new array of zeros. */
  abstract fresh(shape: number[], dtype: DType): Strided;

  /**
   * @internal Another view of the same memory.
   */
  abstract view(shape: number[], strides: number[], offset: number): Strided;
}

Object.setPrototypeOf(Strided.prototype, indexless);
