import { assign } from "../core/assign.ts";
import { stretch } from "../core/broadcast.ts";
import { copyOf } from "../core/copy.ts";
import { cast } from "../core/dtype.ts";
import { ValueError } from "../core/errors.ts";
import { mayOverlap } from "../core/overlap.ts";
import { sameShape, shapeText } from "../core/shape.ts";
import type { Strided } from "../core/strided.ts";
import { astype } from "./astype.ts";

/** The values as the type of an array, a copy where it is another. */
export function ofType(value: Strided, { dtype }: Strided): Strided {
  return value.dtype === dtype ? value : astype(value, dtype);
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
