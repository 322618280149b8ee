import type { Frame, Module } from "../types.ts";

/**
 * Maps a position in a module's linked text to its compiled text. On a line with imports, the URLs
 * that replace the specifiers shift the columns.
 */
export function unlink(frame: Frame, module: Module, urlOf: (name: string) => string): Frame {
  let line = 1;
  let column = 1;
  let shift = 0;
  for (const part of module.parts) {
    if (typeof part !== "string") {
      const url = urlOf(part.ref);
      if (line === frame.line && column < frame.column) shift += url.length - part.specifier.length;
      column += url.length;
    } else if (part.includes("\n")) {
      if (line === frame.line) break;
      line += part.split("\n").length - 1;
      column = part.length - part.lastIndexOf("\n");
    } else {
      column += part.length;
    }
  }
  return { ...frame, column: frame.column - shift };
}
