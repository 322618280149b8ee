import { compare } from "./compare.ts";
import { shownText } from "./shown-text.ts";
import type { Result } from "../types.ts";

/** Whether a run printed something other than the documented output. */
export function differs(result: Result, documented: string): boolean {
  return compare(documented, shownText(result)) !== undefined;
}
