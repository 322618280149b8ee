import { isBlank } from "./blanks.ts";
import type { Cursor } from "./cursor.ts";
import type { SpanContent } from "./tree.ts";

const run = /`+/y;

/** kramdown's "Code Spans". A single backtick between blanks is text. */
export function codeSpan(cursor: Cursor): SpanContent | undefined {
  const { text, at } = cursor;
  const { ticks, end } = codeSpanAt(cursor, at);
  if (end === undefined) {
    cursor.at = at + ticks;
    return { type: "text", value: text.slice(at, cursor.at) };
  }
  cursor.at = end;
  const value = text.slice(at + ticks, end - ticks);
  if (ticks === 1) return { type: "code", value };
  return { type: "code", value: value.replace(/^ (?=.)/, "").replace(/(?<=.) $/, "") };
}

/** How many backticks are at a place, and where the code ends that they start, if they start any. */
export function codeSpanAt(cursor: Cursor, at: number): { ticks: number; end?: number } {
  const { text, failed, scope } = cursor;
  run.lastIndex = at;
  const [signs] = run.exec(text) ?? ["`"];
  const ticks = signs.length;
  const isBetweenBlanks = [text[at - 1], text[at + 1]].every((sign = " ") => isBlank(sign));
  if (ticks === 1 && isBetweenBlanks) return { ticks };
  scope.budget.steps -= 10;
  const end = failed.has(signs) ? -1 : text.indexOf(signs, at + ticks);
  if (end >= 0) return { ticks, end: end + ticks };
  failed.add(signs);
  return { ticks };
}
