import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { stripTypes } from "./compile.ts";
import type { Frame } from "./types.ts";

/**
 * A place in a cell's compiled text as a place in its source: types taken out shift the columns.
 *
 * @param sources the source of each cell by its file name; other files' frames come back unchanged
 */
export function locate(frame: Frame, sources: ReadonlyMap<string, string>): Frame {
  const source = sources.get(frame.file);
  if (source === undefined) return frame;
  const { sourceMap } = stripTypes(frame.file, source);
  if (!sourceMap) return frame;
  const map = new TraceMap({ ...sourceMap, version: 3 });
  const original = originalPositionFor(map, { line: frame.line, column: frame.column - 1 });
  if (original.line === null) return frame;
  return { file: frame.file, line: original.line, column: original.column + 1 };
}
