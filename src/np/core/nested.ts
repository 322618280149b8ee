import { received } from "./received.ts";
import type { Nested } from "../types/nested.ts";
import { ValueError } from "./errors.ts";
import { tupleText } from "./shape.ts";

/** The shape of nested lists. Throws NumPy's ValueError if rows differ in length. */
export function shapeOf(data: Nested): number[] {
  const { shape, even } = measure(data);
  if (even) return shape;
  throw new ValueError(
    `setting an array element with a sequence. The requested array has an inhomogeneous shape after ${shape.length} dimensions. The detected shape was ${tupleText(shape)} + inhomogeneous part.`,
  );
}

/** The sizes of the axes on which all lists agree, and whether the lists agree on every axis. */
function measure(data: Nested): { shape: number[]; even: boolean } {
  if (!Array.isArray(data)) return { shape: [], even: true };
  if (data.length === 0) return { shape: [0], even: true };
  // A list may have holes, which "map" would skip.
  const rows = Array.from(data, measure);
  const first = rows[0].shape;
  const differs = (axis: number) => rows.some(({ shape }) => shape[axis] !== first[axis]);
  const agreed = first.findIndex((_, axis) => differs(axis));
  const shape = agreed === -1 ? first : first.slice(0, agreed);
  const even = rows.every((row) => row.even && row.shape.length === shape.length);
  return { shape: [data.length, ...shape], even };
}

/**
 * The numbers in nested lists, in order. Throws a TypeError, which names the function, for any other
 * value.
 */
export function leaves(
  name: string,
  data: Nested,
  found: (number | boolean)[] = [],
): (number | boolean)[] {
  if (Array.isArray(data)) {
    for (const row of data) leaves(name, row, found);
  } else if (typeof data === "number" || typeof data === "boolean") {
    found.push(data);
  } else {
    throw new TypeError(`${name}: expected numbers in nested lists, received ${received(data)}`);
  }
  return found;
}
