import { cast, checkDType, dtypeOf, promote, type DType } from "../core/dtype.ts";
import { leaves, shapeOf } from "../core/nested.ts";
import { Strided } from "../core/strided.ts";
import type { Of } from "../core/typed.ts";
import { fresh, type NDArray } from "../ndarray.ts";
import type { Nested, Rectangular, ShapeOf } from "../types/nested.ts";

/** The shape of the data that `array` receives. */
type ShapeOfData<D> = 0 extends 1 & D ? number[] : D extends NDArray ? Of<D> : ShapeOf<D>;

/**
 * An array from a number or nested lists of numbers, or a copy of an array. A number gives shape
 * (); N lists of M numbers give (N, M). Without a `dtype`, whole numbers give an "int64" array,
 * booleans a "bool" array, and other numbers a "float64" array.
 *
 * @group creation
 * @throws ValueError if rows differ in length
 * @throws TypeError for an element that is neither a number nor a boolean, and for an unknown
 *   `dtype`
 * @example
 * np.array([[1, 2], [3, 4]]) // => [[1 2] [3 4]]
 * np.array([1, 2], "float64") // => [1. 2.]
 */
export function array<const D extends Nested | NDArray>(
  data: Rectangular<D>,
  dtype?: DType,
): NDArray<ShapeOfData<D>>;
export function array(data: Nested | NDArray, dtype?: DType): NDArray {
  if (data instanceof Strided) return data.astype(dtype ?? data.dtype);
  const shape = shapeOf(data);
  const values = leaves("array", data);
  const inferred = values.map(dtypeOf).reduce(promote, values.length > 0 ? "bool" : "float64");
  const type = checkDType(dtype ?? inferred);
  const result = fresh(shape, type);
  values.forEach((value, i) => (result.buffer[result.offset + i] = cast(Number(value), type)));
  return result;
}
