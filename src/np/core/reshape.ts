import { copyOf } from "./copy.ts";
import { ValueError } from "./errors.ts";
import { checkSizes, shapeText, sizeOf, stridesOf } from "./shape.ts";
import type { Strided } from "./strided.ts";

/**
 * The new shape with -1 replaced by the size that fits: `newShape(6, [2, -1]) // => [2, 3]`. Throws
 * NumPy's ValueError if the numbers of elements differ.
 */
export function newShape(size: number, wanted: readonly number[]): number[] {
  checkSizes("reshape", wanted);
  const unknown = wanted.findIndex((n) => n < 0);
  if (unknown === -1) {
    if (sizeOf(wanted) !== size) throw cannotReshape(size, wanted);
    return [...wanted];
  }
  if (wanted.findLastIndex((n) => n < 0) !== unknown) {
    throw new ValueError("can only specify one unknown dimension");
  }
  const known = sizeOf(wanted.toSpliced(unknown, 1));
  if (known === 0 || size % known !== 0) throw cannotReshape(size, wanted);
  return wanted.with(unknown, size / known);
}

function cannotReshape(size: number, wanted: readonly number[]): ValueError {
  const text =
    wanted[0] < 0 ? `(${wanted.slice(1).join(",")})` : shapeText(wanted).replace(/-\d+/, "newaxis");
  return new ValueError(`cannot reshape array of size ${size} into shape ${text}`);
}

/**
 * The strides that give the same memory the new shape, or undefined if this needs a copy. Axes are
 * matched in groups with equal numbers of elements; each old group must be evenly spaced.
 */
function stridesAs(
  shape: readonly number[],
  strides: readonly number[],
  wanted: readonly number[],
): number[] | undefined {
  const old = shape.flatMap((size, axis) => (size === 1 ? [] : [{ size, stride: strides[axis] }]));
  const result = new Array<number>(wanted.length).fill(1);
  let [o, w] = [0, 0];
  while (o < old.length && w < wanted.length) {
    let [oldEnd, wantedEnd] = [o + 1, w + 1];
    let [oldSize, wantedSize] = [old[o].size, wanted[w]];
    while (oldSize !== wantedSize) {
      if (oldSize < wantedSize) oldSize *= old[oldEnd++].size;
      else wantedSize *= wanted[wantedEnd++];
    }
    for (let axis = o; axis < oldEnd - 1; axis++) {
      if (old[axis].stride !== old[axis + 1].size * old[axis + 1].stride) return undefined;
    }
    let stride = old[oldEnd - 1].stride;
    for (let axis = wantedEnd - 1; axis >= w; axis--) {
      result[axis] = stride;
      stride *= wanted[axis];
    }
    [o, w] = [oldEnd, wantedEnd];
  }
  return result;
}

/** The same elements in another shape: a view if the memory layout allows it, otherwise a copy. */
export function reshaped(a: Strided, shape: number[]): Strided {
  const inOrder = a.contiguous || a.size === 0;
  const strides = inOrder ? stridesOf(shape) : stridesAs(a.shape, a.strides, shape);
  return strides ? a.view(shape, strides, a.offset) : reshaped(copyOf(a), shape);
}
