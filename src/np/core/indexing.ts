import type { Index } from "../types/indexing.ts";
import { IndexError, ValueError } from "./errors.ts";
import type { Strided } from "./strided.ts";

/** The view that the indices select, axis by axis; a number drops its axis, a slice keeps it. */
export function indexed(a: Strided, indices: readonly Index[]): Strided {
  if (indices.length > a.ndim) {
    throw tooManyIndices(a.ndim, indices.length);
  }
  const shape: number[] = [];
  const strides: number[] = [];
  let { offset } = a;
  a.shape.forEach((size, axis) => {
    const index = axis < indices.length ? indices[axis] : ":";
    const stride = a.strides[axis];
    if (typeof index === "number") {
      offset += checkIndex(index, axis, size) * stride;
      return;
    }
    if (typeof index !== "string") throw invalid(index);
    const { start, step, length } = range(parseSlice(index), size);
    offset += length > 0 ? start * stride : 0;
    shape.push(length);
    strides.push(step * stride);
  });
  return a.view(shape, strides, offset);
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
  const text = JSON.stringify(index) ?? String(index);
  const mend =
    typeof index === "object"
      ? "; an array is an index by itself, and a list that picks rows goes into np.take(A, [2, 0], { axis: 0 })"
      : "";
  return new IndexError(
    `only integers and slices (":", "1:3", "::2") are valid indices, received ${text.slice(0, 40)}${mend}`,
  );
}

/** The parts of a slice; omitted parts are undefined. */
export interface Slice {
  start?: number;
  stop?: number;
  step?: number;
}

/** Parses the text of a slice: "1:3" starts at 1 and stops at 3. */
function parseSlice(text: string): Slice {
  if (!/^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(:\s*(-?\d+)?\s*)?$/.test(text)) throw invalid(text);
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
