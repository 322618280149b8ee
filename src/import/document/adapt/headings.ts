import Slugger, { slug } from "github-slugger";
import { createAsciiIds, createIds } from "../kramdown/ids.ts";
import type { Span, Tree } from "../kramdown/tree.ts";
import { textOf, visit } from "./visit.ts";

/**
 * Gives headings the id that they have in the old site, where ours would be another one, so that
 * links to a heading still work.
 */
export function keepIds(tree: Tree): void {
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
      const id = inHtml ? inElement(block.source) : inText(withoutElements(text));
      const isCounted = id === ours.slug(text) && !named.has(slug(text));
      if (id === "" || (isCounted && isPlain(block.children) && !/^-\d+$/.test(id)))
        return undefined;
      block.attributes.id = id;
      named.add(slug(text));
      return undefined;
    },
  });
}

/** A text without `<이름>`, which is an element to kramdown and text to browsers. */
function withoutElements(text: string): string {
  return text.replace(/<\/?[^\s<>\p{ASCII}][^<>]*>/gu, "");
}

/** Whether spans are text with marks: our ids contain formulas and the numbers of footnotes, too. */
function isPlain(spans: readonly Span[]): boolean {
  return spans.every((span) => {
    if ("children" in span) return span.type !== "element" && isPlain(span.children);
    return span.type === "text" || span.type === "code" || span.type === "entity";
  });
}
