import type { Options } from "../types.ts";

/** Whether a cell takes its code from the translation or from another page. */
export function isTaken({ same, from }: Pick<Options, "same" | "from">): boolean {
  return same || from !== undefined;
}
