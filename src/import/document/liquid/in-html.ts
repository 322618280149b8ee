import { isHtmlDocument } from "../html-document.ts";
import type { JekyllDocument } from "../../types.ts";

/** Elements that authors close, and in which kramdown reads no Markdown. */
const tags =
  /<(\/?)(div|table|thead|tbody|tr|td|th|section|article|aside|center|figure|ul|ol|dl|blockquote|details|p|h[1-6])\b([^<>]*)>/gi;

/** Code and comments, in which tags are text. */
const code =
  /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[^]*?^[ \t>]*\1|\{%-?\s*(highlight|codeblock|raw)\b[^]*?\{%-?\s*end\2\s*-?%\}|`[^`\n]+`|<!--[^]*?-->/gm;

/**
 * Whether kramdown reads no Markdown at a place.
 * @param before the source in front of the place
 */
export function isInHtml(before: string, document: JekyllDocument): boolean {
  if (isHtmlDocument(document)) return true;
  const open: { name: string; isMarkdown: boolean }[] = [];
  for (const [, slash, written, attributes] of before.replace(code, "").matchAll(tags)) {
    const name = written.toLowerCase();
    if (slash === "") open.push({ name, isMarkdown: /\bmarkdown\s*=/.test(attributes) });
    else
      open.length = Math.max(
        0,
        open.findLastIndex((one) => one.name === name),
      );
  }
  return open.length > 0 && !open[open.length - 1].isMarkdown;
}

/** Marks Markdown in raw HTML, so that kramdown reads it; an image and plain text need no mark. */
export function marked(markdown: string): string {
  if (!/[*_`[\]<>\\$\n]/.test(markdown) || markdown.trim() === "") return markdown;
  const [, alt, src] = /^\s*!\[([^]*)\]\(<([^>]*)>\)\s*$/.exec(markdown) ?? [];
  if (src !== undefined)
    return `<img src="${quoted(src)}" alt="${quoted(alt.replace(/\\(.)/g, "$1"))}">`;
  return markdown.includes("\n")
    ? `<div markdown="1">\n\n${markdown.trim()}\n\n</div>\n`
    : `<span markdown="1">${markdown}</span>`;
}

function quoted(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
