import { frameAt, type Loaded } from "./describe.ts";

/** A line of a printed stack, as V8 writes it and as the others do. */
const stackLine = /^(\s+at .*?|[^@\n]*@)((?:blob|cell|file|node):[^\s()]+?):(\d+):(\d+)(\)?)(.*)$/;
/** What the formatter says of lines that it left out, which are hidden here. */
const hidden = /^\s+\.\.\. \d+ lines matching cause stack trace \.\.\.$/;

/**
 * A printed text in which stacks name cells, not the URLs that they were loaded from, and leave out
 * libraries and the runner.
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

/** The places in cells that the code at hand was called through, a line each. */
export function stack(loaded: readonly Loaded[]): string {
  return readable(String(new Error().stack), loaded).replace(/^Error(?=\n|$)/, "");
}
