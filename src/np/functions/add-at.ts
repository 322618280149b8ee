import { checkArray, checkCount } from "../core/arguments.ts";
import { stretchesTo } from "../core/broadcast.ts";
import { canCast, cast, promoteNumber } from "../core/dtype.ts";
import type { Operand } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { castError } from "../core/out.ts";
import { selected } from "../core/selection.ts";
import type { Strided } from "../core/strided.ts";
import { set } from "./indexing.ts";

/** Adds values to the elements that indices select, to repeated ones repeatedly. */
export function addAt(a: Strided, indices: unknown, values: Operand): void {
  checkCount("add.at", arguments, 3);
  checkArray("add.at", a);
  if (typeof values !== "number") checkArray("add.at", values, "an array or a number");
  const from = typeof values === "number" ? promoteNumber(a.dtype, values) : values.dtype;
  if (!canCast(from, a.dtype)) throw castError("add", from, a.dtype);
  const selection = selected(a, Array.isArray(indices) ? indices : [indices]);
  const { elements, array } = selection.room();
  const places: number[] = [];
  selection.each((place) => places.push(place));
  if (typeof values !== "number" && !stretchesTo(values.shape, array.shape)) {
    throw new ValueError("array is not broadcastable to correct shape");
  }
  set(array, ["..."], values);
  const { buffer, offset } = elements;
  const { dtype } = a;
  places.forEach((place, i) => {
    const sum = a.buffer[place] + buffer[offset + i];
    a.buffer[place] = dtype === "int32" ? sum | 0 : cast(sum, dtype);
  });
}
