import type { Explanation, Frame } from "../../types.ts";
import type { Known } from "../finding.ts";
import { brackets, operators, sizesInList } from "./arrays.ts";
import { visitsAt } from "./error.ts";
import { notFunction } from "./functions.ts";
import { undefinedName } from "./names.ts";
import { notIterable } from "./iterated.ts";
import { nothing } from "./nothing.ts";

/** Returns what to write instead, if the cause of an error is in its line of code. */
export function raised(
  message: string,
  frame: Frame,
  known: Known,
  others: ReadonlyMap<string, string>,
): Explanation | undefined {
  const error = { message, ...visitsAt(frame, known), known, others };
  return (
    undefinedName(error) ??
    notFunction(error) ??
    operators(error) ??
    brackets(error) ??
    sizesInList(error) ??
    notIterable(error) ??
    nothing(error)
  )?.why;
}
