import type { Strided } from "../core/strided.ts";

/** The elements as nested lists, bools as true and false. A 0-d array gives its element. */
export function tolist(a: Strided): unknown {
  const item: (value: number) => number | boolean =
    a.dtype === "bool" ? (value) => value !== 0 : (value) => value;
  const list = (axis: number, offset: number): unknown =>
    axis === a.ndim
      ? item(a.buffer[offset])
      : Array.from({ length: a.shape[axis] }, (_, i) =>
          list(axis + 1, offset + i * a.strides[axis]),
        );
  return list(0, a.offset);
}
