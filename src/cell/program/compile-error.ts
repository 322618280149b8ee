import type { Explanation, Frame } from "../types.ts";

/** Why a cell's source cannot be compiled, and where. */
export class CompileError extends Error {
  readonly at: Frame;
  readonly why?: Explanation;

  constructor(name: string, message: string, at: Frame, why?: Explanation) {
    super(message);
    this.name = name;
    this.at = at;
    this.why = why;
  }
}

/** The line and column, from 1, of an index into a file's text. */
export function frameAt(file: string, text: string, index: number): Frame {
  const before = text.slice(0, index).split("\n");
  return { file, line: before.length, column: before[before.length - 1].length + 1 };
}
