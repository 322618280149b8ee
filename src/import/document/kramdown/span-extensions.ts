import type { Cursor } from "./cursor.ts";
import { formulaInHtmlAt } from "./formula-text.ts";
import type { Scope } from "./scope.ts";
import type { Span, SpanContent } from "./tree.ts";

/** `{::comment}…{:/}` and `{::nomarkdown}…{:/}` in a text. */
export function extension(cursor: Cursor): SpanContent | undefined {
  const pattern = /\{::(comment|nomarkdown)[^}]*\}([^]*?)\{:\/(?:\1)?\}/y;
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match) return undefined;
  cursor.at += match[0].length;
  const [, name, value] = match;
  return name === "comment" ? { type: "comment", value } : htmlText(value, cursor.scope);
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
