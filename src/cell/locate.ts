import { stripTypes } from "./compile.ts";
import type { Frame } from "./types.ts";

/**
 * A place in a cell's compiled text as a place in its source: types taken out shift the columns of
 * what follows them on their line.
 *
 * @param sources the source of each cell by its file name; other files' frames come back unchanged
 */
export function locate(frame: Frame, sources: ReadonlyMap<string, string>): Frame {
  const source = sources.get(frame.file);
  if (source === undefined) return frame;
  const written = source.split("\n")[frame.line - 1] ?? "";
  const compiled = stripTypes(frame.file, source).split("\n")[frame.line - 1] ?? "";
  return { ...frame, column: align(compiled, written, frame.column - 1) + 1 };
}

/** Where a character of a text stands in a longer one, of which the text is what was left over. */
function align(rest: string, whole: string, index: number): number {
  let at = -1;
  for (const character of rest.slice(0, index + 1)) {
    const next = whole.indexOf(character, at + 1);
    if (next < 0) return index;
    at = next;
  }
  return Math.max(at, 0);
}
