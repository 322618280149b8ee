import { checkArray } from "../core/arguments.ts";
import { assign } from "../core/assign.ts";
import { stretch } from "../core/broadcast.ts";
import { copyOf } from "../core/copy.ts";
import { cast } from "../core/dtype.ts";
import type { Operand } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { indexed, range, type Slice } from "../core/indexing.ts";
import { mayOverlap } from "../core/overlap.ts";
import { selected } from "../core/selection.ts";
import { sameShape, shapeText } from "../core/shape.ts";
import { Strided } from "../core/strided.ts";
import type { Index } from "../types/indexing.ts";
import { astype } from "./astype.ts";

/** The element or view that the indices select: `at(a, [0, ":"])` is NumPy's `a[0, :]`. */
export function at(a: Strided, indices: readonly Index[]): Operand {
  const picked = byItself(indices) ? gathered(a, indices[0]) : indexed(a, indices);
  return picked.ndim === 0 ? picked.buffer[picked.offset] : picked;
}

/** Whether the index is an array. */
function byItself(indices: readonly Index[]): indices is readonly [Strided] {
  return indices.length === 1 && indices[0] instanceof Strided;
}

/** A copy of the elements that an array of bools or positions selects. */
function gathered(a: Strided, index: Strided): Strided {
  const { places, shape } = selected(a, index);
  const out = a.fresh(shape, a.dtype);
  places().forEach((place, i) => (out.buffer[out.offset + i] = a.buffer[place]));
  return out;
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
  if (typeof value !== "number") checkArray("set", value, "an array or a number");
  if (byItself(indices)) {
    scatter(a, indices[0], value);
    return;
  }
  const picked = indexed(a, indices);
  if (typeof value === "number") {
    store(picked, value);
    return;
  }
  if (picked.ndim === 0 && value.size !== 1) {
    throw new ValueError("setting an array element with a sequence.");
  }
  write(picked, ofType(value, a));
}

function ofType(value: Strided, { dtype }: Strided): Strided {
  return value.dtype === dtype ? value : astype(value, dtype);
}

/** Writes a value into the elements that an array of bools or positions selects. */
function scatter(a: Strided, index: Strided, value: Operand): void {
  const { places, shape } = selected(a, index);
  const source = a.fresh(shape, a.dtype);
  if (typeof value === "number") {
    store(source, value);
  } else {
    if (index.dtype === "bool" && sameShape(index.shape, a.shape)) checkCount(value, shape[0]);
    write(source, ofType(value, a), (_, into) => {
      return `shape mismatch: value array of shape ${shapeText(value.shape)} could not be broadcast to indexing result of shape ${into}`;
    });
  }
  places().forEach((place, i) => (a.buffer[place] = source.buffer[source.offset + i]));
}

/** Elements that bools select take one value, or one each. */
function checkCount({ ndim, size }: Strided, count: number): void {
  const start = "NumPy boolean array indexing assignment";
  if (ndim > 1) {
    throw new TypeError(
      `${start} requires a 0 or 1-dimensional input, input has ${ndim} dimensions`,
    );
  }
  if (size !== 1 && size !== count) {
    throw new ValueError(
      `${start} cannot assign ${size} input values to the ${count} output values where the mask is true`,
    );
  }
}

/** Writes one number into every element. */
export function store(a: Strided, value: number): void {
  const number = a.fresh([], a.dtype);
  number.buffer[number.offset] = cast(value, a.dtype);
  assign(a, number);
}

/** Broadcasts `source` and writes it into `a`. Throws NumPy's ValueError if it does not fit. */
export function write(
  a: Strided,
  source: Strided,
  mismatch = (from: string, into: string) =>
    `could not broadcast input array from shape ${from} into shape ${into}`,
): void {
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
    throw new ValueError(mismatch(shapeText(shape), shapeText(a.shape)));
  }
  const fitting = source.view(
    shape,
    source.strides.slice(source.ndim - shape.length),
    source.offset,
  );
  assign(a, mayOverlap(a, fitting) ? copyOf(fitting) : fitting);
}
