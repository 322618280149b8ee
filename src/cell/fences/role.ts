import type { Fence } from "../types.ts";

export type Role = "live" | "output" | "twin";

/** The role of a fence in a cell, if it has one. */
export function roleOf({ lang, meta }: Pick<Fence, "lang" | "meta">): Role | undefined {
  const first = meta.split(/\s/, 1)[0];
  if (lang === "output") return "output";
  if (first === "twin") return "twin";
  if (first === "live") return "live";
  return undefined;
}

/** The start of a fence with a role, also of one that is indented, in a comment or in another fence. */
const written =
  /(?<![`~])(?:`{3,}(?!`)|~{3,}(?!~))[^\S\n]*(?:output|(?:[^\s`]+[^\S\n]*)?(?:live|twin))/;

/** Whether a page may have cells; if this is false, it has neither cells nor errors in cells. */
export function mayHaveCells(text: string): boolean {
  return written.test(text);
}
