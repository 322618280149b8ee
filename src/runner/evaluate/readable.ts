import { frameAt, type Loaded } from "./describe.ts";

/** A line of a printed stack, in the formats of V8 and of other engines. */
const stackLine = /^(\s+at .*?|[^@\n]*@)((?:blob|cell|file|node):[^\s()]+?):(\d+):(\d+)(\)?)(.*)$/;
/** The formatter's note about omitted lines, which is hidden. */
const hidden = /^\s+\.\.\. \d+ lines matching cause stack trace \.\.\.$/;

/**
 * Replaces the URLs in printed stacks by cell names, and removes the frames of libraries and of the
 * runner.
 */
export function readable(text: string, loaded: readonly Loaded[]): string {
  if (!/(?:blob|cell):/.test(text)) return text;
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const [, before, url, row, column, bracket, rest] = stackLine.exec(line) ?? [];
    const frame = url && frameAt(url, Number(row), Number(column), loaded);
    if (frame) lines.push(`${before}${frame.file}:${frame.line}:${frame.column}${bracket}${rest}`);
    else if (url) lines.push(`${lines.pop() ?? ""}${rest}`);
    else if (!hidden.test(line)) lines.push(line);
  }
  return lines.join("\n");
}

/** The current stack's positions in cells, one per line. */
export function stack(loaded: readonly Loaded[]): string {
  return readable(String(new Error().stack), loaded).replace(/^Error(?=\n|$)/, "");
}
