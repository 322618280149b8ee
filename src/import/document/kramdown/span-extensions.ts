import type { Cursor } from "./cursor.ts";
import { formulaInHtmlAt } from "./formula-text.ts";
import type { Scope } from "./scope.ts";
import type { Span, SpanContent } from "./tree.ts";

/** `{::comment}…{:/}` and `{::nomarkdown}…{:/}` in a text. */
export function extension(cursor: Cursor): SpanContent | undefined {
  const { text, at } = cursor;
  const start = /\{::(comment|nomarkdown)[^{}]*\}/y;
  start.lastIndex = at;
  const name = start.exec(text)?.[1];
  if (name === undefined || lastEnd(cursor, name) < start.lastIndex) return undefined;
  const end = new RegExp(`\\{:/(?:${name})?\\}`, "g");
  end.lastIndex = start.lastIndex;
  const value = text.slice(start.lastIndex, end.exec(text)?.index);
  cursor.at = end.lastIndex;
  return name === "comment" ? { type: "comment", value } : htmlText(value, cursor.scope);
}

/** The last end of an extension in the text; many that do not end share one search. */
function lastEnd({ text, lastClosers }: Cursor, name: string): number {
  const end = `{:/${name}}`;
  const last = lastClosers.get(end) ?? Math.max(text.lastIndexOf("{:/}"), text.lastIndexOf(end));
  lastClosers.set(end, last);
  return last;
}

/** HTML in which nothing is Markdown; pages show the formulas in its text too. */
function htmlText(value: string, { options }: Scope): SpanContent {
  const text = (part: string): Span => ({ type: "text", value: part, attributes: {} });
  const element = { type: "element" as const, name: "span", children: [text(value)] };
  if (/[<&]/.test(value)) return { ...element, raw: true };
  const children: Span[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    const found = formulaInHtmlAt(value, at, options.dollars);
    if (!found) continue;
    if (at > from) children.push(text(value.slice(from, at)));
    children.push({ type: "formula", value: found.value, block: found.block, attributes: {} });
    from = at + found.length;
    at = from - 1;
  }
  if (from < value.length) children.push(text(value.slice(from)));
  return children.length === 1 ? children[0] : { ...element, children, raw: false };
}
