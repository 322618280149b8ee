import type { Explanation, Frame } from "../../types.ts";
import type { Known } from "../finding.ts";
import { brackets, operators } from "./arrays.ts";
import { visitsAt } from "./error.ts";
import { notFunction } from "./functions.ts";
import { undefinedName } from "./names.ts";
import { nothing } from "./nothing.ts";

/** Says what to write where an error of a run has its cause in the line of code. */
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
    nothing(error)
  )?.why;
}
