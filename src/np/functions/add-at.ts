import { checkArray, checkCount } from "../core/arguments.ts";
import { stretchesTo } from "../core/broadcast.ts";
import { canCast, cast, promoteNumber } from "../core/dtype.ts";
import type { Operand } from "../core/elementwise.ts";
import { ValueError } from "../core/errors.ts";
import { castError } from "../core/out.ts";
import { selected } from "../core/selection.ts";
import type { Strided } from "../core/strided.ts";
import type { ArrayLike } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Index } from "../types/indexing.ts";
import { add } from "./arithmetic.ts";
import { set } from "./indexing.ts";

declare module "./arithmetic.ts" {
  namespace add {
    /**
     * Adds values to the elements that indices select, in place. Where an element is selected
     * repeatedly, all of its values are added. The indices are those of `set`.
     *
     * @hidden
     * @throws IndexError for indices for which `at` throws one
     * @throws ValueError if the values do not broadcast to the selected elements
     * @throws TypeError for values that the array cannot hold, such as floats for "int64"
     */
    let at: (
      ...given: [a: NDArray, indices: NDArray | null | readonly Index[], values: ArrayLike]
    ) => void;
  }
}

add.at = (...given) => addAt(...given);

/** Adds values to the elements that indices select, to repeated ones repeatedly. */
function addAt(a: Strided, indices: unknown, values: Operand): void {
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
