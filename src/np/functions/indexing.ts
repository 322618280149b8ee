import { checkArray } from "../core/arguments.ts";
import type { Operand } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { indexed } from "../core/indexing.ts";
import { isArrayIndex, selected, toArray } from "../core/selection.ts";
import { sameShape, shapeText } from "../core/shape.ts";
import { Strided } from "../core/strided.ts";
import { ofType, store, write } from "./write.ts";

/**
 * The element or view that the indices select: `at(a, [0, ":"])` is NumPy's `a[0, :]`; a copy if
 * there is an array or a list among them.
 */
export function at(a: Strided, indices: readonly unknown[]): Operand {
  const picked = indices.some(isArrayIndex) ? gathered(a, indices) : indexed(a, indices);
  return picked.ndim === 0 ? picked.buffer[picked.offset] : picked;
}

function gathered(a: Strided, indices: readonly unknown[]): Strided {
  const selection = selected(a, indices);
  const { elements, array } = selection.room();
  const { buffer, offset } = elements;
  selection.each((place, i) => (buffer[offset + i] = a.buffer[place]));
  return array;
}

/** Broadcasts a value and writes it into the elements that the indices select. */
export function set(a: Strided, indices: readonly unknown[], value: Operand): void {
  if (typeof value !== "number") checkArray("set", value, "an array or a number");
  if (indices.some(isArrayIndex)) {
    scatter(a, indices, value);
    return;
  }
  const picked = indexed(a, indices);
  if (typeof value === "number") {
    store(picked, value);
    return;
  }
  if (picked.ndim === 0 && value.size !== 1 && !indices.includes("...")) {
    throw new ValueError("setting an array element with a sequence.");
  }
  write(picked, ofType(value, a));
}

/** Writes a value into the elements that indices with arrays among them select. */
function scatter(a: Strided, given: readonly unknown[], value: Operand): void {
  const indices = given.map((index) => (isArrayIndex(index) ? toArray(a, index) : index));
  if (!indices.some(isArrayIndex)) {
    set(a, indices, value);
    return;
  }
  const selection = selected(a, indices);
  const { elements, array } = selection.room();
  if (typeof value === "number") {
    store(array, value);
  } else {
    if (isMask(a, indices)) checkCount(value, array.size);
    write(array, ofType(value, a), (_, into) => {
      return `shape mismatch: value array of shape ${shapeText(value.shape)} could not be broadcast to indexing result of shape ${into}`;
    });
  }
  const { buffer, offset } = elements;
  selection.each((place, i) => (a.buffer[place] = buffer[offset + i]));
}

/** Whether the only index is an array of bools of the shape of `a`. */
function isMask(a: Strided, [index, ...more]: readonly unknown[]): boolean {
  return (
    index instanceof Strided &&
    index.dtype === "bool" &&
    sameShape(index.shape, a.shape) &&
    more.length === 0
  );
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
