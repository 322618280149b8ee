import type { Cursor } from "./cursor.ts";
import type { SpanContent } from "./tree.ts";

const signs: [RegExp, string][] = [
  [/---/y, "—"],
  [/--/y, "–"],
  [/\.\.\./y, "…"],
  [/<< /y, "«\u00A0"],
  [/<</y, "«"],
  [/ >>/y, "\u00A0»"],
  [/>>/y, "»"],
];

/** kramdown's "Typographic Symbols": dashes, dots, guillemets and quotation marks. */
export function typography(cursor: Cursor): SpanContent | undefined {
  const { text, at } = cursor;
  for (const [pattern, value] of signs) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match || (value.endsWith("»") && isTypeParameter(text, at))) continue;
    cursor.at += match[0].length;
    return { type: "text", value };
  }
  const sign = text[at];
  if (sign !== '"' && sign !== "'") return undefined;
  cursor.at += 1;
  const opens = isOpening(text, at);
  return { type: "text", value: sign === '"' ? (opens ? "“" : "”") : opens ? "‘" : "’" };
}

/** Whether a place is in `List<List<String>>`, whose `>>` is not a guillemet. */
function isTypeParameter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]<[\p{L}?][^<>\n]*$/u.test(text.slice(Math.max(0, at - 80), at));
}

/** Whether a quotation mark opens a quotation: it is before a word, and not behind one. */
function isOpening(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 1), at);
  const after = text.slice(at + 1);
  if (text[at] === "'" && /^\d\ds?\b/.test(after)) return false;
  if (!after || /^\s/.test(after)) return false;
  return before === "" || /[\s([{<\-–—=/"'“‘>*_]/.test(before);
}
