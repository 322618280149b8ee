import { parse } from "acorn";
import { stripTypes } from "./compile.ts";
import type { CellError, Frame } from "./types.ts";

/**
 * A syntax error with its place, which engines do not tell of modules: the first place at which one
 * of the sources is no program.
 *
 * @param sources the source of each cell that may be meant, by its file name
 */
export function placeSyntaxError(
  error: CellError,
  sources: ReadonlyMap<string, string>,
): CellError {
  if (error.name !== "SyntaxError" || error.frames.length > 0) return error;
  for (const [file, source] of sources) {
    const place = brokenAt(file, source);
    if (place) return { ...error, frames: [place] };
  }
  return error;
}

function brokenAt(file: string, source: string): Frame | undefined {
  try {
    parse(stripTypes(file, source), { ecmaVersion: "latest", sourceType: "module" });
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError && "loc" in error)) return undefined;
    const { line, column } = error.loc as { line: number; column: number };
    return { file, line, column: column + 1 };
  }
}
