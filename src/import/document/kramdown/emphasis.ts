import { isBlank } from "./blanks.ts";
import type { Cursor, Stop } from "./cursor.ts";
import type { SpanContent } from "./tree.ts";

const letter = /[\p{L}\p{N}]/u;

/** kramdown's "Emphasis", and what GitHub strikes through. */
export function emphasis(cursor: Cursor): SpanContent | undefined {
  const { text, at } = cursor;
  const sign = text[at];
  const length = text[at + 1] === sign ? 2 : 1;
  if (sign === "~") return length === 2 ? (deleted(cursor) ?? literal(cursor, 1)) : undefined;
  // An underscore after a letter is text, also with a hyphen between them; after a digit it is not.
  const isInWord = /\p{Alphabetic}-?$/u.test(text.slice(Math.max(0, at - 3), at));
  if (sign === "_" && isInWord) return literal(cursor, length);
  // Two signs within strong text are text.
  const isWithin = length === 2 && cursor.open.includes("strong");
  if (isWithin || (length === 2 && isBlankOrEnd(text, at + 2))) return literal(cursor, 2);
  const tried = delimited(cursor, sign.repeat(length));
  if (tried) return tried;
  const shorter = length === 2 ? delimited(cursor, sign) : undefined;
  // The second of two signs may open emphasis, but not within emphasis.
  const isWhole = cursor.open.includes("emphasis");
  return shorter ?? literal(cursor, isWhole ? length : 1);
}

const struck = /~~(?=[^\s~])([^]*?[^\s~])~~/y;

/** GitHub's strikethrough, up to the next two tildes after a character other than a space. */
function deleted(cursor: Cursor): SpanContent | undefined {
  const { text, at } = cursor;
  if (cursor.open.includes("deleted") || cursor.failed.has("~~")) return undefined;
  struck.lastIndex = at;
  const [all, words] = struck.exec(text) ?? [];
  if (all === undefined) {
    // If no end follows here, none follows further on.
    if (/[^\s~]/.test(text[at + 2] ?? "")) cursor.failed.add("~~");
    return undefined;
  }
  const inner: Cursor = {
    ...cursor,
    text: text.slice(0, at + 2 + words.length),
    at: at + 2,
    depth: cursor.depth + 1,
    failed: new Set(),
    lastClosers: new Map(),
    open: [...cursor.open, "deleted"],
  };
  const { spans } = cursor.read(inner);
  cursor.at = at + all.length;
  return { type: "deleted", children: spans };
}

function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text[at]);
}

function literal(cursor: Cursor, length: number): SpanContent {
  const value = cursor.text.slice(cursor.at, cursor.at + length);
  cursor.at += length;
  return { type: "text", value };
}

function delimited(cursor: Cursor, delimiter: string): SpanContent | undefined {
  const { text, at, scope } = cursor;
  const start = at + delimiter.length;
  if (isBlankOrEnd(text, start)) return undefined;
  const key = `${delimiter}${at}`;
  const type = typeOf(delimiter);
  if (cursor.open.includes(type)) return undefined;
  if (cursor.failed.has(key) || !mayClose(cursor, start, delimiter)) return undefined;
  const stop: Stop = (inner) =>
    inner.at > start && closes(inner.text, inner.at, delimiter) ? delimiter.length : 0;
  const inner: Cursor = {
    ...cursor,
    at: start,
    depth: cursor.depth + 1,
    open: [...cursor.open, type],
  };
  const { spans, stopped } = cursor.read(inner, stop);
  if (!stopped || spans.length === 0) {
    cursor.failed.add(key);
    scope.budget.steps -= 1;
    return undefined;
  }
  cursor.at = inner.at;
  return { type, children: spans };
}

function typeOf(delimiter: string): "emphasis" | "strong" {
  return delimiter.length === 2 ? "strong" : "emphasis";
}

/** Whether a delimiter at a place ends an emphasis. */
function closes(text: string, at: number, delimiter: string): boolean {
  if (!text.startsWith(delimiter, at)) return false;
  const sign = delimiter[0];
  if (isBlank(text[at - 1])) return false;
  const behind = text[at + delimiter.length] ?? "";
  if (sign === "_" && letter.test(behind)) return false;
  if (delimiter.length === 2) {
    // Of three signs, the first one may close an emphasis within this one.
    return true;
  }
  return behind !== sign || text[at + 2] === sign;
}

/** Whether a delimiter that may close an emphasis follows; most that do not close fail here. */
function mayClose({ text, lastClosers }: Cursor, from: number, delimiter: string): boolean {
  let last = lastClosers.get(delimiter);
  if (last === undefined) {
    last = text.lastIndexOf(delimiter);
    // Those up to here are not asked for: struck text would read all text above it again.
    while (last > from && !closes(text, last, delimiter))
      last = text.lastIndexOf(delimiter, last - 1);
    lastClosers.set(delimiter, last);
  }
  return last > from;
}
