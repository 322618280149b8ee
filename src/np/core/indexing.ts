import { IndexError, ValueError } from "./errors.ts";
import { received } from "./received.ts";
import type { Strided } from "./strided.ts";

/**
 * The view that the indices select: a number drops its axis, a slice keeps it, null adds an axis,
 * "..." is as many ":" as fit.
 */
export function indexed(a: Strided, indices: readonly unknown[]): Strided {
  const used = indices.reduce((sum: number, index) => sum + axesOf(index), 0);
  if (indices.indexOf("...") < indices.lastIndexOf("...")) {
    throw new IndexError("an index can only have a single ellipsis ('...')");
  }
  if (used > a.ndim) throw tooManyIndices(a.ndim, used);
  const shape: number[] = [];
  const strides: number[] = [];
  let { offset } = a;
  let axis = 0;
  const keep = (count: number) => {
    for (const end = axis + count; axis < end; axis++) {
      shape.push(a.shape[axis]);
      strides.push(a.strides[axis]);
    }
  };
  for (const index of indices) {
    const size = a.shape[axis];
    const stride = a.strides[axis];
    if (index === null) {
      shape.push(1);
      strides.push(0);
    } else if (index === "...") {
      keep(a.ndim - used);
    } else if (typeof index === "number") {
      offset += checkIndex(index, axis, size) * stride;
      axis++;
    } else {
      const { start, step, length } = range(parseSlice(index), size);
      offset += length > 0 ? start * stride : 0;
      shape.push(length);
      strides.push(step * stride);
      axis++;
    }
  }
  keep(a.ndim - axis);
  return a.view(shape, strides, offset);
}

/** The number of axes to which an index that is not an array applies. */
export function axesOf(index: unknown): number {
  return index === null || index === "..." ? 0 : 1;
}

/** NumPy's error for more indices than axes. */
export function tooManyIndices(axes: number, indices: number): IndexError {
  return new IndexError(
    `too many indices for array: array is ${axes}-dimensional, but ${indices} were indexed`,
  );
}

/** The index counted from the front. Throws NumPy's IndexError if it is outside the axis. */
export function checkIndex(index: number, axis: number, size: number): number {
  if (!Number.isInteger(index)) throw invalid(index);
  if (index < -size || index >= size) {
    throw new IndexError(`index ${index} is out of bounds for axis ${axis} with size ${size}`);
  }
  return index < 0 ? index + size : index;
}

function invalid(index: unknown): IndexError {
  return new IndexError(
    `only integers, slices (":", "1:3", "::2"), "...", null, and lists or arrays of integers or bools are valid indices, received ${received(index)}`,
  );
}

/** The parts of a slice; omitted parts are undefined. */
export interface Slice {
  start?: number;
  stop?: number;
  step?: number;
}

/** Parses the text of a slice: "1:3" starts at 1 and stops at 3. */
function parseSlice(text: unknown): Slice {
  if (typeof text !== "string" || !/^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(:\s*(-?\d+)?\s*)?$/.test(text)) {
    throw invalid(text);
  }
  const [start, stop, step] = text
    .split(":")
    .map((part) => (part.trim() === "" ? undefined : Number(part)));
  return { start, stop, step };
}

/** The start of a slice along an axis and its number of elements, by Python's rules. */
export function range({ start, stop, step = 1 }: Slice, size: number) {
  if (step === 0) throw new ValueError("slice step cannot be zero");
  const [low, high] = step > 0 ? [0, size] : [-1, size - 1];
  const place = (index: number) => Math.min(Math.max(index < 0 ? index + size : index, low), high);
  const from = start === undefined ? (step > 0 ? low : high) : place(start);
  const to = stop === undefined ? (step > 0 ? high : low) : place(stop);
  return { start: from, step, length: Math.max(0, Math.ceil((to - from) / step)) };
}
