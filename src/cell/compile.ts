import { transform } from "sucrase";
import { CompileError } from "./compile-error.ts";
import { cut } from "./cut.ts";
import type { Module } from "./types.ts";

/**
 * A cell's TypeScript as a module: types taken out, lines kept, imports cut out.
 *
 * @param file the cell's name
 * @param siblings the names of all cells of its page
 * @throws CompileError for bad syntax and for imports that lead nowhere
 */
export function compile(file: string, source: string, siblings: readonly string[]): Module {
  return cut(file, stripTypes(file, source), siblings);
}

/**
 * JavaScript with the types taken out and its lines kept. Sucrase's source maps are not used: they
 * lose their columns after the first template that holds a string.
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

/** Sucrase's error, whose message opens with the path and ends with "(line:column)". */
function syntaxError(file: string, error: unknown): CompileError {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column] = /\((\d+):(\d+)\)$/.exec(text) ?? [, "1", "1"];
  const message = text.replace(/^.*?: /, "").replace(/ \(\d+:\d+\)$/, "");
  const at = { file, line: Number(line), column: Number(column) };
  return new CompileError("SyntaxError", message, at);
}
