import { transform } from "sucrase";
import { CompileError } from "./compile-error.ts";
import { cut } from "./cut.ts";
import type { Names } from "./pieces.ts";
import type { Module } from "../types.ts";

/**
 * Compiles a cell's TypeScript to a module: removes the types, keeps the lines and cuts out the
 * imports.
 *
 * @param file the cell's name
 * @param siblings the names of all cells of its page
 * @param names the names of np's pieces
 * @throws CompileError for bad syntax and for imports that cannot be resolved
 */
export function compile(
  file: string,
  source: string,
  siblings: readonly string[],
  names?: Names,
): Module {
  return cut(file, stripTypes(file, source), siblings, names);
}

/**
 * Removes the types and keeps the lines. Sucrase's source maps are not used, since their columns
 * are wrong after the first template that contains a string.
 *
 * @throws CompileError for bad syntax
 */
export function stripTypes(file: string, source: string): string {
  try {
    return transform(source, {
      transforms: ["typescript"],
      disableESTransforms: true,
      filePath: file,
    }).code;
  } catch (error) {
    throw syntaxError(file, error);
  }
}

/** The compiler's stack is smaller than that of an engine. */
const tooDeep = "the code is nested too deeply, or has too many operators in one expression";

/** Converts Sucrase's error, whose message starts with the path and ends with "(line:column)". */
function syntaxError(file: string, error: unknown): CompileError {
  if (error instanceof RangeError) {
    return new CompileError("SyntaxError", tooDeep, { file, line: 1, column: 1 });
  }
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column] = /\((\d+):(\d+)\)$/.exec(text) ?? [, "1", "1"];
  const message = text.replace(/^.*?: /, "").replace(/ \(\d+:\d+\)$/, "");
  const at = { file, line: Number(line), column: Number(column) };
  return new CompileError("SyntaxError", message, at);
}
