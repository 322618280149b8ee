import Slugger, { slug } from "github-slugger";
import { isDrawingPart, isTextInParagraph } from "../kramdown/html-models.ts";
import { createAsciiIds, createIds } from "../kramdown/ids.ts";
import type { Span, Tree } from "../kramdown/tree.ts";
import { namesEmoji } from "./emoji.ts";
import { textOf, visit } from "./visit.ts";

/**
 * Gives headings the id that they have in the old site, so that links to a heading still work.
 *
 * @param which "others": only where ours would be another one
 */
export function keepIds(tree: Tree, which: "all" | "others" = "others"): void {
  const [inText, inElement] = [createIds(), createAsciiIds()];
  const ours = new Slugger();
  // Our site does not count an id that is written when it numbers equal headings.
  const named = new Set<string>();
  visit(tree, {
    block(block, inHtml) {
      if (block.type !== "heading") return undefined;
      const written = block.attributes.id;
      if (written !== undefined) return undefined;
      const text = textOf(block.children);
      const source = withSources(block.children);
      const shown = /\\[<>]/.test(block.source) ? source : withoutElements(source);
      const id = (inHtml ? inElement : inText)(textOf(shown));
      const isCounted = id === ours.slug(text) && !named.has(slug(text));
      const isOurs = isCounted && isPlain(block.children) && !/^-\d+$/.test(id);
      if (id === "" || (isOurs && which === "others")) return undefined;
      block.attributes.id = id;
      named.add(slug(text));
      return undefined;
    },
  });
}

const part = /[\p{L}_][\p{L}\p{N}_.-]*/u.source;
/** A name of XML: with a prefix at most, so that `<std::vector>` is text. */
const name = `${part}(?::${part})?`;
const unknownElement = new RegExp(
  `</?(${name})(?:\\s+${name}(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'=<>]+))?)*\\s*/?>`,
  "gu",
);

/** Spans with the blanks of the formulas that are text to kramdown, such as `$ O(n) $`. */
function withSources(spans: readonly Span[]): Span[] {
  return spans.map((span) => {
    if (span.type === "formula") return { ...span, value: span.source ?? span.value };
    return "children" in span ? { ...span, children: withSources(span.children) } : span;
  });
}

/**
 * Spans without `<T>`, `<path>` and `<이름>`, which are elements to kramdown and text to readers;
 * `<head>` and other blocks are text to both.
 */
function withoutElements(spans: readonly Span[]): Span[] {
  return spans.map((span) => {
    if (span.type === "text") {
      const value = span.value.replace(unknownElement, (tag, tagName: string) => {
        const name = tagName.toLowerCase();
        return isTextInParagraph(name) && !isDrawingPart(name) ? tag : "";
      });
      return { ...span, value };
    }
    return "children" in span ? { ...span, children: withoutElements(span.children) } : span;
  });
}

/**
 * Whether spans are text with marks, and stay so: our ids contain formulas and the numbers of
 * footnotes, too, `[[/a]]` becomes a link, and `:smile:` an emoji.
 */
function isPlain(spans: readonly Span[]): boolean {
  return spans.every((span) => {
    if ("children" in span) return span.type !== "element" && isPlain(span.children);
    if (span.type === "text") return !span.value.includes("[[") && !namesEmoji(span.value);
    return span.type === "code" || span.type === "entity";
  });
}
