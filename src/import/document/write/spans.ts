import { withLineEnds, withoutTrailingBlanks } from "../line-ends.ts";
import type { Span } from "../kramdown/tree.ts";
import type { Context } from "./context.ts";
import { escapeText, target } from "./escape.ts";
import { formulaSpan } from "./formulas.ts";
import { codeSpan, elementSpan, imageSpan } from "./span-kinds.ts";

/** Writes spans as our Markdown. */
export function writeSpans(spans: readonly Span[], context: Context): string {
  const pieces = spans.map((span, index) => ({
    span,
    text: written(span, context, spans[index + 1]),
  }));
  let out = "";
  pieces.forEach(({ span, text }, index) => {
    const next = pieces[index + 1]?.text ?? "";
    if (span.type === "break") out = broken(out, text);
    else if (isMarked(span)) out += marked(span, text, out, next, context);
    else out += apart(out, text) + (spans[index - 1]?.type === "break" ? text.trimStart() : text);
  });
  return out;
}

/**
 * Keeps code from code behind it, and a formula from one, whose signs would be read together, and a
 * formula from a digit, before which a `$` ends none.
 */
function apart(before: string, text: string): string {
  const sign = text[0];
  if (/^\d/.test(text) && before.endsWith("$") && !before.endsWith("\\$")) return "<!-- -->";
  return (sign === "`" || sign === "$") && before.endsWith(sign) ? "<!-- -->" : "";
}

/** A break at the start of a line can only be an element. */
function broken(before: string, text: string): string {
  const isFirst = before.trim() === "" || before.endsWith("<br>");
  if (isFirst) return `${before}<br>`;
  return before.endsWith("\\\n") ? `${before.slice(0, -2)}<br><br>` : before.trimEnd() + text;
}

type Marked = Extract<Span, { type: "emphasis" | "strong" | "deleted" }>;

function isMarked(span: Span): span is Marked {
  return span.type === "emphasis" || span.type === "strong" || span.type === "deleted";
}

const marks = {
  emphasis: { sign: "*", tag: "em" },
  strong: { sign: "**", tag: "strong" },
  deleted: { sign: "~~", tag: "del" },
} as const;

/** Emphasis, as signs where CommonMark reads them as such, and as HTML elsewhere. */
function marked(
  span: Marked,
  inner: string,
  before: string,
  after: string,
  { safe, pairs }: Context,
): string {
  const { sign, tag } = marks[span.type];
  const [left, first, last, right] = [
    lastOf(before),
    firstOf(inner),
    lastOf(inner),
    firstOf(after),
  ];
  const isOpen = flanks(left, first);
  const isClosed = flanks(right, last);
  const isApart = [left, first, last, right].every((next) => next !== sign[0]);
  // `_` and `*` beside each other are read in more than one way.
  const isRead =
    (isOpen && isClosed) || (pairs && span.type === "strong" && !/^\s|\s$/.test(inner));
  const isPlain = isRead && inner !== "" && isApart && !safe;
  return isPlain ? `${sign}${inner}${sign}` : `<${tag}>${inner}</${tag}>`;
}

/** The first code point of a text. */
function firstOf(text: string): string | undefined {
  return /^./su.exec(text)?.[0];
}

function lastOf(text: string): string | undefined {
  return /.$/su.exec(text.slice(-2))?.[0];
}

const punctuation = /[\p{P}\p{S}]/u;

/** CommonMark's rule for a sign between the characters outside and inside of it. */
function flanks(outside: string | undefined, inside: string | undefined): boolean {
  if (inside === undefined || /\s/.test(inside)) return false;
  if (!punctuation.test(inside)) return true;
  return outside === undefined || /[\s]/.test(outside) || punctuation.test(outside);
}

function written(span: Span, context: Context, next: Span | undefined): string {
  switch (span.type) {
    case "text":
      return textSpan(span.value, context);
    case "entity":
      return span.value;
    case "emphasis":
    case "strong":
    case "deleted":
      return writeSpans(span.children, { ...context, marked: true });
    case "code":
      return codeSpan(span.value, context);
    case "link":
      return linkSpan(span, context);
    case "image":
      return imageSpan(span, context);
    case "break":
      return context.cell || context.heading || next === undefined ? "<br>" : "\\\n";
    case "formula":
      return formulaSpan(span.value, context);
    case "footnote":
      return `[^${span.name}]`;
    case "element":
      return elementSpan(span, context, writeSpans);
    case "comment":
      return `<!--${span.value.replace(/\n\s*\n/g, "\n")}-->`;
  }
}

function textSpan(value: string, context: Context): string {
  const isOneLine = context.cell || context.heading;
  return escapeText(isOneLine ? withLineEnds(value, " ") : withoutTrailingBlanks(value), context);
}

function linkSpan(span: Extract<Span, { type: "link" }>, context: Context): string {
  const { url, title, children } = span;
  const [only] = children;
  const isBare = children.length === 1 && only.type === "text" && !title && !context.link;
  if (isBare && only.value === url && /^https?:[^\s<>|\\]+$/.test(url)) return `<${url}>`;
  const text = writeSpans(children, { ...context, link: true });
  // A link within a link is not possible.
  return context.link ? text : `[${text}](${target(url, title)})`;
}
