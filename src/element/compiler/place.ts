import { explainByCode } from "../../cell/habits/index.ts";
import { locate } from "../../cell/program/locate.ts";
import type { Sources } from "../../cell/state.ts";
import type { CellError } from "../../cell/types.ts";

/**
 * Converts an error of a run for the reader: adds its positions in the cells' sources, and its
 * cause. A place that the code does not have, such as a line that a cell made up, is left out.
 */
export async function placeError(error: CellError, sources: Sources): Promise<CellError> {
  const known = new Map(Object.entries(sources));
  const bare = error.name === "SyntaxError" && error.frames.length === 0;
  const placed = bare
    ? (await import("../../cell/program/syntax.ts")).placeSyntaxError(error, known)
    : error;
  const frames = placed.frames.filter(({ file, line }) => {
    const source = known.get(file);
    return source === undefined || line <= source.split("\n").length;
  });
  const why = explainByCode({ ...placed, frames }, known);
  return { ...placed, why, frames: frames.map((frame) => locate(frame, known)) };
}
