import { cast, checkDType, dtypeOf, promote, type DType } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { tupleText } from "../core/shape.ts";
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
  const values = leaves(data);
  const inferred = values.map(dtypeOf).reduce(promote, values.length > 0 ? "bool" : "float64");
  const type = checkDType(dtype ?? inferred);
  const result = fresh(shape, type);
  values.forEach((value, i) => (result.buffer[result.offset + i] = cast(Number(value), type)));
  return result;
}

/** The shape of nested lists. Throws NumPy's ValueError if rows differ in length. */
function shapeOf(data: Nested): number[] {
  const { shape, even } = measure(data);
  if (even) return shape;
  throw new ValueError(
    `setting an array element with a sequence. The requested array has an inhomogeneous shape after ${shape.length} dimensions. The detected shape was ${tupleText(shape)} + inhomogeneous part.`,
  );
}

/** The sizes of the axes on which all lists agree, and whether the lists agree on every axis. */
function measure(data: Nested): { shape: number[]; even: boolean } {
  if (!Array.isArray(data)) return { shape: [], even: true };
  if (data.length === 0) return { shape: [0], even: true };
  const rows = data.map(measure);
  const first = rows[0].shape;
  const differs = (axis: number) => rows.some(({ shape }) => shape[axis] !== first[axis]);
  const agreed = first.findIndex((_, axis) => differs(axis));
  const shape = agreed === -1 ? first : first.slice(0, agreed);
  const even = rows.every((row) => row.even && row.shape.length === shape.length);
  return { shape: [data.length, ...shape], even };
}

/** The numbers in nested lists, in order. Throws a TypeError for any other value. */
function leaves(data: Nested, found: (number | boolean)[] = []): (number | boolean)[] {
  if (Array.isArray(data)) {
    for (const row of data) leaves(row, found);
  } else if (typeof data === "number" || typeof data === "boolean") {
    found.push(data);
  } else {
    throw new TypeError(`array: expected numbers in nested lists, received ${String(data)}`);
  }
  return found;
}
