import { copyOf } from "../core/copy.ts";
import { cast } from "../core/dtype.ts";
import { assign } from "../core/assign.ts";
import { stretch } from "../core/broadcast.ts";
import type { Operand } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { indexed, range, type Slice } from "../core/indexing.ts";
import { mayOverlap } from "../core/overlap.ts";
import { sameShape, shapeText } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import type { Index } from "../types/indexing.ts";
import { astype } from "./astype.ts";

/** The element or view that the indices select: `at(a, [0, ":"])` is NumPy's `a[0, :]`. */
export function at(a: Strided, indices: readonly Index[]): Operand {
  const picked = indexed(a, indices);
  return picked.ndim === 0 ? picked.buffer[picked.offset] : picked;
}

/** Yields the rows in order. */
export function* rows(a: Strided): Iterator<Operand> {
  if (a.ndim === 0) throw new TypeError("iteration over a 0-d array");
  for (let i = 0; i < a.shape[0]; i++) yield at(a, [i]);
}

/** The view of every `step`-th row from `start` up to but not including `stop`. */
export function slice(a: Strided, bounds: Slice): Strided {
  const [size] = a.shape;
  if (size === undefined) return indexed(a, [":"]);
  const { start, step, length } = range(bounds, size);
  const offset = a.offset + (length > 0 ? start * a.strides[0] : 0);
  const [shape, strides] = [a.shape.slice(), a.strides.slice()];
  shape[0] = length;
  strides[0] *= step;
  return a.view(shape, strides, offset);
}

/** Broadcasts a value and writes it into the elements that the indices select. */
export function set(a: Strided, indices: readonly Index[], value: Operand): void {
  const picked = indexed(a, indices);
  if (typeof value === "number") {
    store(picked, value);
    return;
  }
  if (picked.ndim === 0 && value.size !== 1) {
    throw new ValueError("setting an array element with a sequence.");
  }
  write(picked, value.dtype === a.dtype ? value : astype(value, a.dtype));
}

/** Writes one number into every element. */
export function store(a: Strided, value: number): void {
  const number = a.fresh([], a.dtype);
  number.buffer[number.offset] = cast(value, a.dtype);
  assign(a, number);
}

/** Broadcasts `source` and writes it into `a`. Throws NumPy's ValueError if it does not fit. */
export function write(a: Strided, source: Strided): void {
  if (sameShape(a.shape, source.shape)) {
    if (a.contiguous && source.contiguous && a.buffer === source.buffer) {
      a.buffer.copyWithin(a.offset, source.offset, source.offset + a.size);
      return;
    }
    assign(a, mayOverlap(a, source) ? copyOf(source) : source);
    return;
  }
  let { shape } = source;
  while (shape.length > a.ndim && shape[0] === 1) shape = shape.slice(1);
  const stretched = stretch([a.shape, shape]);
  if (stretched === undefined || !sameShape(stretched, a.shape)) {
    const [from, into] = [shapeText(shape), shapeText(a.shape)];
    throw new ValueError(`could not broadcast input array from shape ${from} into shape ${into}`);
  }
  const fitting = source.view(
    shape,
    source.strides.slice(source.ndim - shape.length),
    source.offset,
  );
  assign(a, mayOverlap(a, fitting) ? copyOf(fitting) : fitting);
}
