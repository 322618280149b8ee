import {
  isElement,
  isTagOfText,
  isTextInParagraph,
  literalElements,
  shownName,
} from "./html-models.ts";
import { commentAt, tagAt } from "./html-tags.ts";
import type { Tag } from "./html-tags.ts";
import { oldCodeAt } from "./html-old-code.ts";
import { readyFormulaAt } from "./ready-formulas.ts";
import type { Cursor, Stop } from "./cursor.ts";
import type { Span, SpanContent } from "./tree.ts";

/**
 * kramdown's "HTML Spans". Markdown is read in every element whose text is prose, in `<u>` and
 * `<font>` too, where kramdown reads none although authors meant it.
 */
export function htmlSpan(cursor: Cursor): SpanContent | undefined {
  const { text, at } = cursor;
  const comment = commentAt(text, at);
  if (comment) {
    cursor.at += comment.length;
    return { type: "comment", value: comment.value };
  }
  const tag = tagAt(text, at);
  if (!tag || (tag.closes && !isElement(tag.name))) return undefined;
  const formula = readyFormulaAt(text, at, tag);
  if (formula) {
    cursor.at += formula.length;
    return { type: "formula", value: formula.value, block: formula.block };
  }
  const { length } = tag;
  const name = misspelt(tag, text.slice(at + length, at + length + longest)) ?? tag.name;
  const key = `<${name}`;
  if (cursor.failed.has(key)) return undefined;
  if (!tag.closes && isTagOfText({ ...tag, name }, text, at + length)) {
    cursor.failed.add(key);
    return undefined;
  }
  const isBare = Object.keys(tag.attributes).length === 0 && !cursor.open.includes("element");
  if (isBare && !tag.closes && isTextInParagraph(name)) return undefined;
  const code = tag.name === "xmp" && !tag.closes ? oldCodeAt(text, at, tag) : undefined;
  if (code) {
    cursor.at = code.end;
    return { type: "code", value: code.value };
  }
  const { markdown, ...attributes } = tag.attributes;
  if (tag.closes) return name === "br" || name === "p" ? strayEnd(cursor, length) : undefined;
  const element = {
    type: "element" as const,
    name: shownName(name),
    attributes,
    children: [] as Span[],
    raw: false,
  };
  if (tag.isVoid) {
    cursor.at += length;
    return name === "br" ? { type: "break" } : element;
  }
  const end = new RegExp(`</${name}\\s*>`, "giy");
  if (literalElements.has(name) || markdown === "0") {
    const close = new RegExp(end.source, "gi");
    close.lastIndex = at + length;
    const match = close.exec(text);
    // Without an end, its name is part of a sentence, as in "between <script> and <body>".
    if (!match && isBare) {
      cursor.failed.add(key);
      return undefined;
    }
    const value = text.slice(at + length, match?.index ?? text.length);
    cursor.at = match ? close.lastIndex : text.length;
    return { ...element, raw: true, children: [{ type: "text", value, attributes: {} }] };
  }
  const stop: Stop = (inner) => {
    end.lastIndex = inner.at;
    return inner.text[inner.at] === "<" ? (end.exec(inner.text)?.[0].length ?? 0) : 0;
  };
  const inner: Cursor = {
    ...cursor,
    at: at + length,
    depth: cursor.depth + 1,
    // kramdown leaves backslashes alone in elements that it does not know, so that MathJax sees them.
    open: [...cursor.open, "element", ...(name.includes("-") ? ["raw"] : [])],
  };
  const { spans } = cursor.read(inner, stop);
  cursor.at = inner.at;
  return { ...element, children: spans };
}

/** The longest text of an element with a misspelt start tag. */
const longest = 1000;

/** The name of the end tag, if that of the start tag is misspelt: `<sapn class="a">text</span>`. */
function misspelt({ name, attributes, closes }: Tag, behind: string): string | undefined {
  if (closes || isElement(name) || Object.keys(attributes).length === 0) return undefined;
  const ended = /^[^<]*<\/([a-z]\w*)\s*>/i.exec(behind)?.[1].toLowerCase();
  return ended !== undefined && isElement(ended) ? ended : undefined;
}

/** An end tag without a start tag is left out, as browsers show `</br>` and `</p>` as breaks. */
function strayEnd(cursor: Cursor, length: number): SpanContent {
  cursor.at += length;
  return { type: "break" };
}
