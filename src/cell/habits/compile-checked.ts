import { CompileError } from "../program/compile-error.ts";
import { stripTypes } from "../program/compile.ts";
import { cut } from "../program/cut.ts";
import type { Names } from "../program/pieces.ts";
import type { Frame, Module } from "../types.ts";
import { lint } from "./lint/lint.ts";
import { unread } from "./unread/unread.ts";

/**
 * Compiles a cell that a reader wrote, like `compile`, but also refuses valid code that would give
 * a wrong answer without an error, and adds to errors the habit of Python that caused them.
 *
 * @param file the cell's name
 * @param siblings the names of all cells of its page
 * @param names the names of np's pieces
 * @throws CompileError for bad syntax, for imports that cannot be resolved, and for what `lint`
 * refuses
 */
export function compileChecked(
  file: string,
  source: string,
  siblings: readonly string[],
  names?: Names,
): Module {
  const code = stripped(file, source);
  try {
    lint(file, code, source, names);
  } catch (error) {
    if (error instanceof SyntaxError && "loc" in error) refuse(error, file, source);
    // Code that is nested too deeply to be linted may still run.
    else if (!(error instanceof RangeError)) throw error;
  }
  return cut(file, code, siblings, names);
}

function stripped(file: string, source: string): string {
  try {
    return stripTypes(file, source);
  } catch (error) {
    if (error instanceof CompileError) throw explained(error.message, error.at, source);
    throw error;
  }
}

/**
 * Throws an error for a habit of Python only: other code that this parser rejects may be valid in a
 * newer engine.
 */
function refuse(error: SyntaxError & { loc: unknown }, file: string, source: string): void {
  const { line, column } = error.loc as { line: number; column: number };
  const message = error.message.replace(/ \(\d+:\d+\)$/, "");
  const found = explained(message, { file, line, column: column + 1 }, source);
  if (found.why) throw found;
}

function explained(message: string, at: Frame, source: string): CompileError {
  const habit = unread(source, at.line);
  const place = habit && habit.line !== at.line ? { ...at, line: habit.line, column: 1 } : at;
  return new CompileError("SyntaxError", message, place, habit?.why);
}
