import { AxisError, ValueError } from "./errors.ts";
import { received } from "./received.ts";
import { checkWhole } from "./whole.ts";

/** The number of elements: `sizeOf([2, 3]) // => 6` */
export function sizeOf(shape: readonly number[]): number {
  let size = 1;
  for (let i = 0; i < shape.length; i++) size *= shape[i];
  return size;
}

/** The strides of a new array, in row-major order: `stridesOf([2, 3]) // => [3, 1]` */
export function stridesOf(shape: readonly number[]): number[] {
  const ndim = shape.length;
  if (ndim === 1) return [1];
  if (ndim === 2) return [shape[1], 1];
  const strides = new Array<number>(ndim);
  for (let i = ndim - 1, stride = 1; i >= 0; i--) {
    strides[i] = stride;
    stride *= shape[i];
  }
  return strides;
}

/** Whether the elements are contiguous in row-major order. */
export function isContiguous(shape: readonly number[], strides: readonly number[]): boolean {
  for (let i = shape.length - 1, stride = 1; i >= 0; i--) {
    if (shape[i] === 0) return true;
    if (shape[i] !== 1 && strides[i] !== stride) return false;
    stride *= shape[i];
  }
  return true;
}

/** Whether two shapes are the same. */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The shape as NumPy's messages print it, such as (2,3). */
export function shapeText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(",")})`;
}

/** The shape as Python prints a tuple: `tupleText([2, 3]) // => (2, 3)` */
export function tupleText(shape: readonly number[]): string {
  return shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
}

/** A copy of a shape from a caller. Throws a ValueError for a negative size. */
export function checkShape(name: string, shape: number | readonly number[]): number[] {
  if (!Array.isArray(shape) && typeof shape !== "number") {
    throw new TypeError(`${name}: expected sizes, as in [2, 3], received ${received(shape)}`);
  }
  const sizes = typeof shape === "number" ? [shape] : [...shape];
  checkSizes(name, sizes);
  if (sizes.some((size) => size < 0)) throw new ValueError("negative dimensions are not allowed");
  return sizes;
}

/** Throws a TypeError if a size is not a whole number. */
export function checkSizes(name: string, sizes: readonly number[]): void {
  for (const size of sizes) checkWhole(name, "each size", size);
}

/** The axis counted from the front. Throws an AxisError if there is no such axis. */
export function checkAxis(axis: number, ndim: number, argument?: string): number {
  checkWhole("np", "an axis", axis);
  if (axis < -ndim || axis >= ndim) throw new AxisError(axis, ndim, argument);
  return axis < 0 ? axis + ndim : axis;
}

/** Like `checkAxis`, for several axes. Throws a ValueError for a repeated axis. */
export function checkAxes(axes: readonly number[], ndim: number): number[] {
  const checked = [axes].flat().map((axis) => checkAxis(axis, ndim));
  if (new Set(checked).size < checked.length) throw new ValueError("duplicate value in 'axis'");
  return checked;
}
