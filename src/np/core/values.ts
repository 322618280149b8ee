import { copyOf } from "./copy.ts";
import type { DType } from "./dtype.ts";
import type { Strided } from "./strided.ts";

/** The elements in row-major order: the array's own memory if it is contiguous, otherwise a copy. */
export function valuesOf(a: Strided): Float64Array {
  const { buffer, offset, size } = a.contiguous ? a : copyOf(a);
  return buffer.subarray(offset, offset + size);
}

/** A new vector of the kind of `like`. */
export function vectorOf(like: Strided, values: ArrayLike<number>, dtype: DType): Strided {
  const out = like.fresh([values.length], dtype);
  out.buffer.set(values, out.offset);
  return out;
}

/** The positions of the values that are neither 0 nor false. */
export function placesOf(values: ArrayLike<unknown>): number[] {
  const places: number[] = [];
  for (let i = 0; i < values.length; i++)
    if (values[i] !== 0 && values[i] !== false) places.push(i);
  return places;
}
