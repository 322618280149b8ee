import { textOf } from "./adapt/visit.ts";
import type { Block, Span } from "./kramdown/tree.ts";

const word = /[\p{L}\p{N}]+/gu;

/** The words that a block of the tree shows; undefined for a block of HTML. */
export function wordsOf(block: Block): string[] | undefined {
  const text = shownBy(block);
  return text?.replace(/&[#\w]+;/g, " ").match(word) ?? (text === undefined ? undefined : []);
}

function shownBy(block: Block): string | undefined {
  const spans = (list: readonly Span[]) => textOf(list.map(withoutFormulas));
  switch (block.type) {
    case "paragraph":
    case "heading":
      return spans(block.children);
    case "code":
      return block.value;
    case "quote":
      return joined([block.callout ?? "", ...block.children.map(shownBy)]);
    case "list":
      return joined(block.items.flatMap((item) => item.children.map(shownBy)));
    case "table":
      return [...block.head, ...block.body].flat().map(spans).join(" ");
    case "definitions":
      return joined(
        block.entries.flatMap(({ terms, descriptions }) => [
          ...terms.map(spans),
          ...descriptions.flat().map(shownBy),
        ]),
      );
    case "rule":
    case "comment":
    case "formula":
      return "";
    case "html":
      return undefined;
  }
}

function joined(texts: readonly (string | undefined)[]): string | undefined {
  return texts.includes(undefined) ? undefined : texts.join(" ");
}

/** A formula is compared by its renderer, not here. */
function withoutFormulas(span: Span): Span {
  if (span.type === "formula") return { ...span, value: "" };
  return "children" in span ? { ...span, children: span.children.map(withoutFormulas) } : span;
}

/** The words that HTML shows. */
export function wordsOfHtml(html: string): string[] {
  const text = html
    .replace(/<section data-footnotes[^]*$/, " ")
    .replace(/<sup><a [^>]*data-footnote-ref[^]*?<\/sup>/g, " ")
    .replace(/<!--[^]*?-->/g, " ")
    .replace(/<code class="language-math[^]*?<\/code>/g, " ")
    .replace(/&amp;(?=#?\w+;)/g, "&")
    .replace(/<\/?(?:p|li|td|th|tr|h\d|br|div|dt|dd|pre|blockquote)\b[^>]*>/g, " ")
    .replace(/<(?:"[^"]*"|'[^']*'|[^"'<>])*>/g, "")
    .replace(/&[#\w]+;/g, " ");
  return text.match(word) ?? [];
}
