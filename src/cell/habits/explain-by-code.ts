import { CompileError } from "../program/compile-error.ts";
import { stripTypes } from "../program/compile.ts";
import type { CellError, Explanation } from "../types.ts";
import { knownOf } from "./finding.ts";
import { removedNamespace } from "./raised/names.ts";
import { raised } from "./raised/raised.ts";
import { treeOf } from "./tree.ts";
import { unread } from "./unread/unread.ts";

/**
 * Finds the cause of an error in the code at its position, and what to write instead; returns
 * undefined if the code shows no cause.
 *
 * @param error its positions are those of the compiled text
 * @param sources the source of each cell by its file name
 */
export function explainByCode(
  { name, message, frames }: CellError,
  sources: ReadonlyMap<string, string>,
): Explanation | undefined {
  const [frame] = frames;
  const source = frame && sources.get(frame.file);
  if (source === undefined) return undefined;
  if (name === "SyntaxError") return unread(source, frame.line)?.why;
  const others = new Map([...sources].filter(([file]) => file !== frame.file));
  try {
    const removed = removedNamespace(message, source);
    if (removed) return removed.why;
    return raised(message, frame, knownOf(treeOf(stripTypes(frame.file, source))), others);
  } catch (error) {
    if (isUnreadable(error)) return undefined;
    throw error;
  }
}

/** Whether code could not be parsed, or is nested too deeply. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof SyntaxError || error instanceof RangeError || error instanceof CompileError
  );
}
