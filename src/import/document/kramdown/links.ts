import { readAddress } from "./address.ts";
import { codeSpanAt } from "./code-spans.ts";
import { nameOf } from "./definitions.ts";
import type { Cursor } from "./cursor.ts";
import type { SpanContent } from "./tree.ts";

/** The longest text and the longest address of a link; a bound on the search for their ends. */
const longest = 8000;

/** The longest title of a link. */
const longestTitle = 500;

/**
 * kramdown's "Automatic Links": `<https://…>` and `<name@host>`. Other signs than blanks, such as
 * a byte-order mark, which a copied address can contain, are part of it; blanks at its end are not.
 */
export function autolink(cursor: Cursor): SpanContent | undefined {
  const pattern =
    /<(?:((?:https?|ftps?|mailto|irc|file|tel):[^ \t\r\n\f\v<>](?:[^\n<>]*[^ \t\r\n\f\v<>])?)[ \t]*|([^\s<>@]+@[^\s<>@]+\.[^\s<>@]+|[\p{L}\p{N}._-]+@[\p{L}\p{N}._-]+))>/uy;
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match) return undefined;
  cursor.at += match[0].length;
  const address = match[1] ?? match[2];
  const url = /^[a-z]+:/i.test(address) ? address : `mailto:${address}`;
  const text = address.replace(/^mailto:/, "");
  return {
    type: "link",
    url,
    title: "",
    children: [{ type: "text", value: text, attributes: {} }],
  };
}

/** kramdown's "Footnotes": the marker, `[^name]`. */
export function footnoteReference(cursor: Cursor): SpanContent | undefined {
  const pattern = /\[\^([^\s\]^]+)\]/y;
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  const { footnotes, used } = cursor.scope;
  if (!match || !footnotes.has(match[1])) return undefined;
  cursor.at += match[0].length;
  used.add(match[1]);
  return { type: "footnote", name: match[1] };
}

/** kramdown's "Links" and "Images": inline, `[text](url)`, or by reference, `[text][name]`. */
export function link(cursor: Cursor): SpanContent | undefined {
  const { text, scope } = cursor;
  const isImage = text[cursor.at] === "!";
  const open = isImage ? cursor.at + 1 : cursor.at;
  if (!isImage && cursor.open.includes("link")) return undefined;
  if (text[open] !== "[" || cursor.failed.has(`[${open}`)) return undefined;
  const close = bracket(cursor, open);
  const target =
    close === undefined ? undefined : targetAt(cursor, close, text.slice(open + 1, close));
  if (close === undefined || !target) {
    cursor.failed.add(`[${open}`);
    return undefined;
  }
  cursor.at = target.end;
  const inner = text.slice(open + 1, close);
  const { url, title } = target;
  if (isImage) return { type: "image", url, title, alt: inner.replace(/\\([[\]])/g, "$1") };
  const strongEnd = endOfTorn(cursor, inner);
  const read = (words: string, ...kinds: string[]) =>
    scope.spans(words, cursor.depth + 1, [...cursor.open, ...kinds]);
  if (strongEnd === undefined) return { type: "link", url, title, children: read(inner, "link") };
  const children = read(inner.slice(2), "link", "strong");
  const rest = read(text.slice(cursor.at, strongEnd), "strong");
  cursor.at = strongEnd + 2;
  return {
    type: "strong",
    children: [{ type: "link", url, title, children, attributes: {} }, ...rest],
  };
}

/**
 * Where `[**text](url) more**` ends, which authors mean as `**[text](url) more**`; kramdown shows the
 * brackets and the address. Undefined for other links.
 */
function endOfTorn({ text, at, open }: Cursor, inner: string): number | undefined {
  if (!/^\*\*[^\s*][^*]*$/.test(inner) || open.includes("strong")) return undefined;
  const end = text.indexOf("**", at);
  return end < 0 || end > at + longest || /[\s*[]/.test(text[end - 1]) ? undefined : end;
}

/** The bracket that closes the one at a place; brackets may be nested, and those in code are text. */
function bracket(cursor: Cursor, open: number): number | undefined {
  const { text, scope } = cursor;
  let depth = 0;
  const end = Math.min(text.length, open + longest);
  for (let at = open; at < end; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === "`") {
      const { ticks, end = at + ticks } = codeSpanAt(cursor, at);
      at = end - 1;
    } else if (sign === "[") depth += 1;
    else if (sign === "]" && (depth -= 1) === 0) {
      scope.budget.steps -= (at - open) / 20;
      return at;
    }
  }
  scope.budget.steps -= (end - open) / 20;
  return undefined;
}

interface Target {
  url: string;
  title: string;
  end: number;
}

function targetAt(cursor: Cursor, close: number, inner: string): Target | undefined {
  const { text, scope } = cursor;
  if (text[close + 1] === "(") return inlineTarget(cursor, close + 2);
  const reference = /[ \n]?\[([^\]]*)\]/y;
  reference.lastIndex = close + 1;
  const match = reference.exec(text);
  const defined = (name: string, end: number): Target | undefined => {
    const known = scope.links.get(nameOf(name));
    return known && { ...known, end };
  };
  // As kramdown reads it, a name that is the text itself has no backslashes.
  const own = inner.replace(/\\([!-/:-@[-`{-~])/g, "$1");
  const named = match && defined(match[1] || own, reference.lastIndex);
  return named ?? defined(own, close + 1);
}

/** An address that contains the image itself can be long. */
const data = /data:[^\s()]*/y;
const angle = /\s*<([^>\n]*)>/y;
const titled = /\s*\)|\s+(?:"([^]{0,500}?)"|'([^]{0,500}?)')\s*\)/y;

/** `(url "title")`; the URL may contain blanks and nested parentheses. */
function inlineTarget(cursor: Cursor, from: number): Target | undefined {
  const { text } = cursor;
  const { budget } = cursor.scope;
  const parenthesis = nextParenthesis(cursor, from);
  if (parenthesis === undefined) return undefined;
  angle.lastIndex = from;
  const quoted = angle.exec(text);
  if (quoted) {
    const end = titleAt(text, angle.lastIndex);
    if (end) return { url: readAddress(quoted[1]), ...end };
  }
  data.lastIndex = from;
  const inline = data.exec(text)?.[0].length ?? 0;
  let depth = 0;
  const last = Math.min(text.length, from + inline + longest);
  if (parenthesis > last + longestTitle) return undefined;
  for (let at = from + inline; at < last; at += 1) {
    const sign = text[at];
    if (sign === "(") depth += 1;
    // A title ends the address, also within parentheses that nothing closes.
    const isEnd =
      sign === ")" ? depth === 0 : /\s/.test(sign) && (depth === 0 || isTitle(text, at));
    if (isEnd) {
      const end = titleAt(text, at);
      if (end) return { url: readAddress(text.slice(from, at)), ...end };
      budget.steps -= 25;
    }
    if (sign === ")") {
      depth -= 1;
      if (depth < 0) return undefined;
    }
  }
  budget.steps -= (last - from) / 20;
  return undefined;
}

/** Whether a quotation mark follows the blank at a place. */
function isTitle(text: string, at: number): boolean {
  return text[at + 1] === '"' || text[at + 1] === "'";
}

/**
 * The first closing parenthesis from a place on. It is remembered, so that a text of openings that
 * nothing closes is searched once, not from each of them.
 */
function nextParenthesis(cursor: Cursor, from: number): number | undefined {
  const known = cursor.parenthesis;
  const isKnown = known !== undefined && known.from <= from && from <= known.at;
  const at = isKnown ? known.at : cursor.text.indexOf(")", from);
  const found = at === -1 ? Infinity : at;
  cursor.parenthesis = { from: isKnown ? known.from : from, at: found };
  return found === Infinity ? undefined : found;
}

function titleAt(text: string, at: number): { title: string; end: number } | undefined {
  titled.lastIndex = at;
  const match = titled.exec(text);
  return match ? { title: match[1] ?? match[2] ?? "", end: titled.lastIndex } : undefined;
}
