import { checkArray, checkCount } from "../core/arguments.ts";
import { canCast, cannotCast } from "../core/dtype.ts";
import { typeOf, type Operand } from "../core/elementwise.ts";
import type { Strided } from "../core/strided.ts";
import type { ArrayLike, Of } from "../core/typed.ts";
import type { NDArray } from "../ndarray.ts";
import type { Stored } from "../types/broadcast.ts";
import { ofType, store, write } from "./write.ts";

/**
 * Broadcasts `source` to the shape of `target` and writes it into `target`.
 *
 * @group indexing
 * @throws ValueError if `source` does not broadcast to the shape of `target`
 * @throws TypeError for floats written into integers, and for numbers written into bools
 * @example
 * const A = np.zeros([2, 2]);
 * np.copyto(A.at(0), 5);
 * A // => [[5. 5.] [0. 0.]]
 */
export function copyto<A extends NDArray, B extends ArrayLike>(
  target: A,
  source: Stored<Of<A>, Of<B>, B>,
): void;
export function copyto(target: Strided, source: Operand): void {
  checkCount("copyto", arguments, 2);
  checkArray("copyto", target);
  if (typeof source !== "number") checkArray("copyto", source, "an array or a number");
  const from = typeOf(source);
  if (!canCast(from, target.dtype)) {
    const kind = typeof source === "number" || source.ndim === 0 ? "scalar" : "array data";
    throw cannotCast(kind, from, target.dtype, "same_kind");
  }
  if (typeof source === "number") store(target, source);
  else write(target, ofType(source, target));
}
