import { stripTypes } from "./compile.ts";
import type { Frame } from "../types.ts";

/**
 * Maps a position in a cell's compiled text to its source, where removed types shift the columns of
 * what follows on the same line.
 *
 * @param sources the source of each cell by its file name; frames of other files are returned
 * unchanged
 */
export function locate(frame: Frame, sources: ReadonlyMap<string, string>): Frame {
  const source = sources.get(frame.file);
  if (source === undefined) return frame;
  const written = source.split("\n")[frame.line - 1] ?? "";
  const compiled = stripTypes(frame.file, source).split("\n")[frame.line - 1] ?? "";
  return { ...frame, column: align(compiled, written, frame.column - 1) + 1 };
}

/**
 * The index in `whole` of a character of `rest`, which was made from `whole` by removing
 * characters.
 */
function align(rest: string, whole: string, index: number): number {
  let at = -1;
  for (const character of rest.slice(0, index + 1)) {
    const next = whole.indexOf(character, at + 1);
    if (next < 0) return index;
    at = next;
  }
  return Math.max(at, 0);
}
