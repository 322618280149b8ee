import { add } from "../kernels/binary.ts";
import type { List } from "../types/nested.ts";
import { stretch } from "./broadcast.ts";
import { copyOf } from "./copy.ts";
import { isFloat } from "./dtype.ts";
import { binary } from "./elementwise.ts";
import { IndexError } from "./errors.ts";
import { axesOf, checkIndex, indexed, tooManyIndices } from "./indexing.ts";
import { leaves, shapeOf } from "./nested.ts";
import { ordered } from "./ordered.ts";
import { shapeText } from "./shape.ts";
import { Strided } from "./strided.ts";

/** The elements that indices select where some of them are arrays. */
export interface Selection {
  /** A new array in which the elements are in the order of `each`, and its view with axes in NumPy's order. */
  room(): { elements: Strided; array: Strided };
  /**
   * Calls `visit` with the position of each element in the buffer and its number. Throws an
   * IndexError for a position that is not there, before any call.
   */
  each(visit: (place: number, i: number) => void): void;
}

/** The arrays and the other indices, of which the other ones give a view. */
interface Picking {
  /** An array of integers or bools, and the first of its axes in the view and in the array. */
  index: Strided;
  axis: number;
  original: number;
}

/** Whether an index is an array or a list. */
export function isArrayIndex(index: unknown): index is Strided | List {
  return typeof index === "object" && index !== null;
}

/**
 * What indices with arrays among them select. Bools, of the shape of the axes from theirs on, select
 * where they are true; whole numbers select along one axis, in their own shape. Several arrays
 * broadcast. Their axes come where the arrays are, or first if a slice, "..." or null separates
 * them; a number beside them counts as an array.
 *
 * @throws IndexError for floats, for bools of another shape, for more indices than axes, and for
 *   arrays that do not broadcast
 */
export function selected(a: Strided, indices: readonly unknown[]): Selection {
  const all = indices.map((index) => (isArrayIndex(index) ? toArray(a, index) : index));
  const used = all.reduce((sum: number, index) => sum + axesUsed(index), 0);
  if (used > a.ndim) throw tooManyIndices(a.ndim, used);
  const picks: Picking[] = [];
  let [axis, original] = [0, 0];
  let [first, apart, ended] = [-1, false, false];
  for (const index of all) {
    const isPick = index instanceof Strided;
    if (isPick) picks.push({ index, axis, original });
    if (isPick || typeof index === "number") {
      apart ||= ended;
      if (first === -1) first = axis;
    } else if (first !== -1) {
      ended = true;
    }
    const count = index === "..." ? a.ndim - used : axesUsed(index);
    original += count;
    axis += index === null ? 1 : typeof index === "number" ? 0 : count;
  }
  for (const pick of picks) checkBools(a, pick);
  const kept = all.flatMap((index) =>
    index instanceof Strided ? new Array<string>(axesUsed(index)).fill(":") : [index],
  );
  const view = indexed(a, kept);
  const shapes = picks.flatMap(({ index }) =>
    isBools(index) ? new Array<number[]>(index.ndim || 1).fill([count(index)]) : [index.shape],
  );
  const shape = stretch(shapes);
  if (shape === undefined) {
    throw new IndexError(
      `shape mismatch: indexing arrays could not be broadcast together with shapes ${shapes.map(shapeText).join(" ")}`,
    );
  }
  const taken = new Set(picks.flatMap((pick) => axesOfView(pick)));
  const rest = [...view.shape.keys()].filter((i) => !taken.has(i));
  const before = apart ? 0 : rest.filter((i) => i < first).length;
  const inner = rest.map((i) => view.shape[i]);
  return {
    room() {
      const elements = a.fresh([...shape, ...inner], a.dtype);
      const axes = [...elements.shape.keys()];
      const moved = axes.splice(shape.length, before);
      return { elements, array: before > 0 ? ordered(elements, [...moved, ...axes]) : elements };
    },
    each(visit) {
      const starts = picks
        .map((pick) => startsOf(view, pick))
        .reduce((x, y) => binary("add", add, "int64", x, y) as Strided, a.fresh([], "int64"));
      const within = offsets(
        inner,
        rest.map((i) => view.strides[i]),
      );
      let i = 0;
      for (let s = 0; s < starts.size; s++) {
        const start = view.offset + starts.buffer[starts.offset + s];
        for (let w = 0; w < within.length; w++) visit(start + within[w], i++);
      }
    },
  };
}

/** The array of a list of integers or bools; an integer without axes is the number itself. */
export function toArray(a: Strided, index: Strided | List): Strided | number {
  const array = index instanceof Strided ? index : listed(a, index);
  if (isFloat(array.dtype)) {
    throw new IndexError("arrays used as indices must be of integer (or boolean) type");
  }
  return array.ndim > 0 || isBools(array) ? array : array.buffer[array.offset];
}

/** The array of a list; that of an empty list has integers. */
function listed(a: Strided, list: List): Strided {
  const values = leaves("index", list);
  const bools = values.length > 0 && values.every((value) => typeof value === "boolean");
  const whole = values.every((value) => Number.isInteger(Number(value)));
  const array = a.fresh(shapeOf(list), bools ? "bool" : whole ? "int64" : "float64");
  array.buffer.set(values.map(Number), array.offset);
  return array;
}

function isBools(index: Strided): boolean {
  return index.dtype === "bool";
}

function axesUsed(index: unknown): number {
  return index instanceof Strided && isBools(index) ? index.ndim : axesOf(index);
}

function axesOfView({ index, axis }: Picking): number[] {
  return Array.from({ length: axesUsed(index) }, (_, i) => axis + i);
}

/** As in NumPy, an axis of no bools matches every axis. */
function checkBools(a: Strided, { index, original }: Picking): void {
  if (!isBools(index)) return;
  const wrong = index.shape.findIndex((size, i) => size > 0 && size !== a.shape[original + i]);
  if (wrong === -1) return;
  const at = original + wrong;
  throw new IndexError(
    `boolean index did not match indexed array along axis ${at}; size of axis is ${a.shape[at]} but size of corresponding boolean axis is ${index.shape[wrong]}`,
  );
}

/** The number of true elements. */
function count(index: Strided): number {
  const values = valuesOf(index);
  let found = 0;
  for (let i = 0; i < values.length; i++) found += values[i];
  return found;
}

function valuesOf(index: Strided): Float64Array {
  const { buffer, offset, size } = index.contiguous ? index : copyOf(index);
  return buffer.subarray(offset, offset + size);
}

/** How far what an array selects is from the start of its axes, in the shape of the array. */
function startsOf(view: Strided, pick: Picking): Strided {
  const { index, axis, original } = pick;
  const values = valuesOf(index);
  if (isBools(index)) {
    const strides = axesOfView(pick).map((i) => view.strides[i]);
    const places = offsets(index.shape, strides);
    const starts = view.fresh([count(index)], "int64");
    for (let i = 0, s = starts.offset; i < values.length; i++)
      if (values[i] !== 0) starts.buffer[s++] = places[i];
    return starts;
  }
  const starts = view.fresh(index.shape, "int64");
  const [size, stride] = [view.shape[axis], view.strides[axis]];
  for (let i = 0; i < values.length; i++) {
    starts.buffer[starts.offset + i] = checkIndex(values[i], original, size) * stride;
  }
  return starts;
}

/** How far each element of a shape is from the first in memory, row after row. */
function offsets(shape: readonly number[], strides: readonly number[]): Float64Array {
  let places = new Float64Array(1);
  shape.forEach((size, axis) => {
    const next = new Float64Array(places.length * size);
    for (let p = 0, n = 0; p < places.length; p++)
      for (let i = 0; i < size; i++) next[n++] = places[p] + i * strides[axis];
    places = next;
  });
  return places;
}
