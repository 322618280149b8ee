import { mergeLists, readList, spanList } from "./attributes.ts";
import { extension } from "./span-extensions.ts";
import { abbreviated } from "./abbreviations.ts";
import { codeSpan } from "./code-spans.ts";
import type { Cursor, Reading, SpanParser, Stop } from "./cursor.ts";
import { emphasis } from "./emphasis.ts";
import { withoutEntities } from "./entities.ts";
import { withoutEscapes } from "./formula-escapes.ts";
import { formulaAt, formulaInHtmlAt } from "./formula-text.ts";
import { autolink, footnoteReference, link } from "./links.ts";
import { htmlSpan } from "./html-spans.ts";
import type { Scope } from "./scope.ts";
import { typography } from "./typography.ts";
import type { Span, SpanContent } from "./tree.ts";

const deepest = 60;
const special = /[\\`*_[\]!<&$~{\n"'.\-:>]| (?=>>)/g;

/** Parses the text of a block: kramdown's "Span-level Elements". */
export function parseSpans(
  text: string,
  scope: Scope,
  depth = 0,
  open: readonly string[] = [],
): Span[] {
  const cursor: Cursor = {
    text,
    at: 0,
    scope,
    depth,
    failed: new Set(),
    open,
    lastClosers: new Map(),
    read: readSpans,
  };
  return abbreviated(readSpans(cursor).spans, scope);
}

/** Reads spans up to the stop, or to the end of the text. */
function readSpans(cursor: Cursor, stop?: Stop): Reading {
  const spans: Span[] = [];
  const { text, scope } = cursor;
  while (cursor.at < text.length) {
    scope.budget.steps -= 1;
    const length = stop?.(cursor) ?? 0;
    if (length > 0) {
      cursor.at += length;
      return { spans, stopped: true };
    }
    const found = scope.budget.steps > 0 && cursor.depth < deepest ? spanAt(cursor) : undefined;
    if (found) {
      const span = { attributes: {}, ...found } as Span;
      push(spans, span);
      if (span.type !== "text") attributeLists(cursor, span);
    } else {
      push(spans, { type: "text", value: plain(cursor), attributes: {} });
    }
  }
  return { spans, stopped: false };
}

const parsers: Record<string, SpanParser[]> = {
  "`": [codeSpan],
  "*": [emphasis],
  _: [emphasis],
  "[": [footnoteReference, link],
  "!": [link],
  "<": [autolink, htmlSpan, typography],
  "~": [emphasis],
  $: [formula],
  "\\": [formula, escape],
  "{": [extension, strayList],
  "&": [entity],
  "\n": [lineBreak],
  '"': [typography],
  "'": [typography],
  ".": [typography],
  "-": [typography],
  ">": [typography],
  " ": [typography],
};

function spanAt(cursor: Cursor): SpanContent | undefined {
  for (const parse of parsers[cursor.text[cursor.at]] ?? []) {
    const found = parse(cursor);
    if (found) return found;
  }
  return undefined;
}

/** The text up to the next character that may begin a span. */
function plain(cursor: Cursor): string {
  const { text, at } = cursor;
  special.lastIndex = at + 1;
  const next = special.exec(text)?.index ?? text.length;
  cursor.at = next;
  return text.slice(at, next);
}

function push(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (span.type === "text" && last?.type === "text") last.value += span.value;
  else spans.push(span);
}

/** `{: …}` directly behind a span, several times. */
function attributeLists(cursor: Cursor, span: Span): void {
  for (;;) {
    spanList.lastIndex = cursor.at;
    const match = spanList.exec(cursor.text);
    if (!match) return;
    mergeLists(span.attributes, readList(match[1], cursor.scope.lists));
    cursor.at += match[0].length;
  }
}

function formula(cursor: Cursor): SpanContent | undefined {
  const isRaw = cursor.open.includes("raw");
  const found = (isRaw ? formulaInHtmlAt : formulaAt)(
    cursor.text,
    cursor.at,
    cursor.scope.options.dollars,
  );
  if (!found) return undefined;
  // Only a formula between double dollars is one to kramdown.
  const isText = !isRaw && !cursor.text.startsWith("$$", cursor.at);
  const source = cursor.text.slice(cursor.at, cursor.at + found.length);
  cursor.at += found.length;
  if (!isText) return { type: "formula", value: found.value, block: found.block };
  return { type: "formula", value: withoutEscapes(found.value), block: found.block, source };
}

/** kramdown's "Escaping": a backslash before a sign; two at the end of a line break it. */
function escape(cursor: Cursor): SpanContent | undefined {
  const rest = cursor.text.slice(cursor.at, cursor.at + 4);
  const broken = /^\\{1,2}\n/.exec(rest);
  if (broken) {
    cursor.at += broken[0].length;
    return { type: "break" };
  }
  const sign = /^\\([\\.*_+`<>()[\]{}#!:|"'$\-=~])/.exec(rest)?.[1];
  if (!sign) return undefined;
  cursor.at += 2;
  return { type: "text", value: sign };
}

const attribute = /(?:(?:[.#][\w-]+)+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'=<>]+)|toc)/.source;
/** Not the text of a list, as of `{:a => 1}` in Ruby. */
const onlyAttributes = new RegExp(`^\\s*${attribute}(?:\\s+${attribute})*\\s*$`);

/** `{: …}` behind text at the end of a block, which kramdown shows, although its author did not mean it as text. */
function strayList(cursor: Cursor): SpanContent | undefined {
  spanList.lastIndex = cursor.at;
  const match = spanList.exec(cursor.text);
  if (!match || cursor.text.slice(spanList.lastIndex).trim() !== "") return undefined;
  if (!onlyAttributes.test(match[1])) return undefined;
  cursor.at = cursor.text.length;
  return { type: "text", value: "" };
}

function entity(cursor: Cursor): SpanContent | undefined {
  const pattern = /&(?:[A-Za-z][A-Za-z0-9]*|#\d{1,7}|#[xX][\da-fA-F]{1,6});/y;
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match) return undefined;
  const [written] = match;
  const before = cursor.text.slice(Math.max(0, cursor.at - 300), cursor.at);
  cursor.at += written.length;
  // In a bare address, which becomes a link, the entity is a plain ampersand.
  const isInAddress = written === "&amp;" && /https?:\/\/[^\s<>]*$/.test(before);
  const isInWikiLink =
    /\[\[[^[\]\n]*$/.test(before) &&
    /^[^[\]\n]*\]\]/.test(cursor.text.slice(cursor.at, cursor.at + 300));
  return isInAddress || isInWikiLink
    ? { type: "text", value: withoutEntities(written) }
    : { type: "entity", value: written };
}

/** kramdown's "Line Breaks": two blanks at the end of a line. */
function lineBreak(cursor: Cursor): SpanContent | undefined {
  const { text, at, scope } = cursor;
  const isBroken =
    scope.options.hardWrap || /(?: {2,}|\t)$/.test(text.slice(Math.max(0, at - 8), at));
  cursor.at += 1;
  return isBroken ? { type: "break" } : { type: "text", value: "\n" };
}
