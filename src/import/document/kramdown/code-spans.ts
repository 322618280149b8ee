import type { Cursor } from "./cursor.ts";
import type { SpanContent } from "./tree.ts";

const run = /`+/y;

/** kramdown's "Code Spans". A single backtick between blanks is text. */
export function codeSpan(cursor: Cursor): SpanContent | undefined {
  const { text, at } = cursor;
  run.lastIndex = at;
  const [ticks] = run.exec(text) ?? ["`"];
  const literal = (): SpanContent => {
    cursor.at = at + ticks.length;
    return { type: "text", value: ticks };
  };
  const isBetweenBlanks = /(?:^|\s)$/.test(text.slice(Math.max(0, at - 1), at));
  if (ticks.length === 1 && isBetweenBlanks && /\s/.test(text[at + 1] ?? " ")) return literal();
  cursor.scope.budget.steps -= 10;
  const end = cursor.failed.has(ticks) ? -1 : text.indexOf(ticks, at + ticks.length);
  if (end < 0) {
    cursor.failed.add(ticks);
    return literal();
  }
  cursor.at = end + ticks.length;
  const value = text.slice(at + ticks.length, end);
  if (ticks.length === 1) return { type: "code", value };
  return { type: "code", value: value.replace(/^ (?=.)/, "").replace(/(?<=.) $/, "") };
}
