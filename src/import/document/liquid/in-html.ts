import { isHtmlDocument } from "../html-document.ts";
import type { JekyllDocument } from "../../types.ts";
import { before, endTag, rangesIn, replaceRanges } from "./ranges.ts";

/** Elements that authors close, and in which kramdown reads no Markdown. */
const tags =
  /<(\/?)(div|table|thead|tbody|tr|td|th|section|article|aside|center|figure|ul|ol|dl|blockquote|details|p|h[1-6])\b([^<>]*)>/gi;

/** The start of code or of a comment, in which tags are text. */
const code = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n|\{%-?\s*(highlight|codeblock|raw)\b|`[^`\n]+`|<!--/gm;

/**
 * Returns a function that names the element of raw HTML, in which kramdown reads no Markdown, at a
 * place of a document or of an include; undefined if Markdown is read there.
 */
export function elementsIn(
  source: string,
  document: JekyllDocument,
): (at: number) => string | undefined {
  const outside = isHtmlDocument(document) ? "body" : undefined;
  if (!source.includes("<")) return () => outside;
  const ranges = rangesIn(source, code, ([opened, fence, name]) => {
    if (fence) return `^[ \\t>]*${fence}`;
    if (name) return endTag(name);
    return opened === "<!--" ? "-->" : "";
  });
  const text = replaceRanges(source, ranges, (part) => " ".repeat(part.length));
  const places: { from: number; element: string | undefined }[] = [];
  const open: { name: string; isMarkdown: boolean }[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, change: number) =>
    counts.set(name, (counts.get(name) ?? 0) + change);
  for (const { 1: slash, 2: written, 3: attributes, index } of text.matchAll(tags)) {
    const name = written.toLowerCase();
    if (slash === "") {
      open.push({ name, isMarkdown: /\bmarkdown\s*=/.test(attributes) });
      count(name, 1);
    } else if (counts.get(name)) {
      let closed: string | undefined;
      do {
        closed = open.pop()?.name;
        if (closed !== undefined) count(closed, -1);
      } while (closed !== name);
    }
    const last = open.at(-1);
    places.push({ from: index, element: last && !last.isMarkdown ? last.name : outside });
  }
  return (at) => {
    const last = places[before(places, at)];
    return last ? last.element : outside;
  };
}

/**
 * Marks Markdown in an element of raw HTML, so that kramdown reads it; an image and plain text need no
 * mark. A paragraph ends in front of a block.
 */
export function marked(markdown: string, element: string): string {
  if (!/[*_`[\]<>\\$\n]/.test(markdown) || markdown.trim() === "") return markdown;
  const [, alt, src] = /^\s*!\[([^]*)\]\(<([^>]*)>\)\s*$/.exec(markdown) ?? [];
  if (src !== undefined)
    return `<img src="${quoted(src)}" alt="${quoted(alt.replace(/\\(.)/g, "$1"))}">`;
  if (!markdown.includes("\n")) return `<span markdown="1">${markdown}</span>`;
  const block = `<div markdown="1">\n\n${markdown.trim()}\n\n</div>\n`;
  return element === "p" ? `</p>\n${block}<p>` : block;
}

function quoted(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
