import { parse, type ImportSpecifier, type Program } from "acorn";
import { frameAt } from "./compile-error.ts";
import { stripTypes } from "./compile.ts";
import { explain } from "../explain.ts";
import type { CellError, Frame } from "../types.ts";

/**
 * Adds the position to a syntax error, which engines do not report for modules. It is the first
 * position at which a source cannot be parsed, or imports the missing export.
 *
 * @param sources the source of each cell that may contain the error, by its file name
 */
export function placeSyntaxError(
  error: CellError,
  sources: ReadonlyMap<string, string>,
): CellError {
  if (error.name !== "SyntaxError" || error.frames.length > 0) return error;
  const explained = explain(error);
  const missing = explained?.cause === "noExport" ? explained.params.name : undefined;
  for (const [file, source] of sources) {
    const place = placeIn(file, source, missing);
    if (place) return { ...error, frames: [place] };
  }
  return error;
}

function placeIn(file: string, source: string, missing: string | undefined): Frame | undefined {
  try {
    const text = stripTypes(file, source);
    const program = parse(text, { ecmaVersion: "latest", sourceType: "module" });
    const found = imports(program).find(({ imported }) => nameOf(imported) === missing);
    return found && frameAt(file, text, found.start);
  } catch (error) {
    if (!(error instanceof SyntaxError && "loc" in error)) return undefined;
    const { line, column } = error.loc as { line: number; column: number };
    return { file, line, column: column + 1 };
  }
}

function imports({ body }: Program): ImportSpecifier[] {
  return body
    .flatMap((statement) => (statement.type === "ImportDeclaration" ? statement.specifiers : []))
    .filter((specifier) => specifier.type === "ImportSpecifier");
}

function nameOf(imported: ImportSpecifier["imported"]): string {
  return imported.type === "Identifier" ? imported.name : String(imported.value);
}
