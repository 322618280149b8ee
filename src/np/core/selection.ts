import { copyOf } from "./copy.ts";
import { IndexError } from "./errors.ts";
import { checkIndex, tooManyIndices } from "./indexing.ts";
import type { Strided } from "./strided.ts";

/** The elements that an array as an index selects. */
export interface Selection {
  shape: number[];
  /** Where they are in memory, in order. Throws an IndexError for a position that is not there. */
  places(): number[];
}

/**
 * What an array by itself selects as an index. Bools, of the shape of the first axes, select where
 * they are true: in (N, M), of shape (N, M), elements, (K,); of shape (N,), rows, (K, M). Whole
 * numbers select along the first axis, in their own shape.
 *
 * @throws IndexError for floats, and for bools of another shape
 */
export function selected(a: Strided, index: Strided): Selection {
  if (index.dtype === "float64") {
    throw new IndexError("arrays used as indices must be of integer (or boolean) type");
  }
  const bools = index.dtype === "bool";
  const axes = bools ? index.ndim : 1;
  if (axes > a.ndim) throw tooManyIndices(a.ndim, axes);
  const { buffer, offset, size } = index.contiguous ? index : copyOf(index);
  const values = buffer.subarray(offset, offset + size);
  if (bools) checkBools(a, index);
  const rest = a.shape.slice(axes);
  const count = bools ? [values.filter(Boolean).length] : index.shape;
  const shape = [...count, ...rest];
  return {
    shape,
    places() {
      const within = placesIn(rest, a.strides.slice(axes));
      const starts = placesIn(a.shape.slice(0, axes), a.strides);
      return Array.from(values).flatMap((value, i) => {
        if (bools && !value) return [];
        const start = a.offset + starts[bools ? i : checkIndex(value, 0, a.shape[0])];
        return within.map((place) => start + place);
      });
    },
  };
}

/** As in NumPy, an axis of no bools matches every axis. */
function checkBools(a: Strided, { shape }: Strided): void {
  const axis = shape.findIndex((size, i) => size > 0 && size !== a.shape[i]);
  if (axis === -1) return;
  throw new IndexError(
    `boolean index did not match indexed array along axis ${axis}; size of axis is ${a.shape[axis]} but size of corresponding boolean axis is ${shape[axis]}`,
  );
}

/** How far each element of a shape is from the first in memory, row after row. */
function placesIn(shape: readonly number[], strides: readonly number[]): number[] {
  return shape.reduce<number[]>(
    (places, size, axis) =>
      places.flatMap((place) => Array.from({ length: size }, (_, i) => place + i * strides[axis])),
    [0],
  );
}
