import { locate } from "../../cell/locate.ts";
import type { Sources } from "../../cell/state.ts";
import type { CellError } from "../../cell/types.ts";

/** An error of a run as its reader sees it: its places are those of the cells' sources. */
export async function placeError(error: CellError, sources: Sources): Promise<CellError> {
  const known = new Map(Object.entries(sources));
  const bare = error.name === "SyntaxError" && error.frames.length === 0;
  const placed = bare
    ? (await import("../../cell/syntax.ts")).placeSyntaxError(error, known)
    : error;
  return { ...placed, frames: placed.frames.map((frame) => locate(frame, known)) };
}
