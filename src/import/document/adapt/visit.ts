import { withoutEntities } from "../kramdown/entities.ts";
import { rawTag } from "../kramdown/html-tags.ts";
import type { Block, Html, Span, Tree } from "../kramdown/tree.ts";

/** Functions that change the nodes of a tree; each returns the nodes that replace one. */
export interface Visitor {
  /** Called before the block's children are visited; `inHtml` tells whether it is in an element. */
  block?: (block: Block, inHtml: boolean) => Block[] | undefined;
  span?: (span: Span, parents: readonly Span[]) => Span[] | undefined;
  element?: (
    element: Extract<Html, { type: "element" }>,
    line: number,
    inParagraph: boolean,
  ) => void;
}

/** Visits all nodes of a tree, those of footnotes too, and changes it. */
export function visit(tree: Tree, visitor: Visitor): void {
  tree.children = blocks(tree.children, visitor);
  for (const note of tree.footnotes) note.children = blocks(note.children, visitor);
}

function blocks(list: readonly Block[], visitor: Visitor, inHtml = false): Block[] {
  return list.flatMap((block) => {
    const result = visitor.block?.(block, inHtml) ?? [block];
    for (const one of result) inBlock(one, visitor, inHtml);
    return result;
  });
}

function inBlock(block: Block, visitor: Visitor, inHtml: boolean): void {
  switch (block.type) {
    case "paragraph":
    case "heading":
      block.children = spans(block.children, visitor);
      break;
    case "quote":
      block.children = blocks(block.children, visitor, inHtml);
      break;
    case "list":
      for (const item of block.items) item.children = blocks(item.children, visitor, inHtml);
      break;
    case "definitions":
      for (const entry of block.entries) {
        entry.terms = entry.terms.map((term) => spans(term, visitor));
        entry.descriptions = entry.descriptions.map((text) => blocks(text, visitor, inHtml));
      }
      break;
    case "table":
      for (const rows of [block.head, block.body]) {
        rows.forEach((row) => row.forEach((cell, index) => (row[index] = spans(cell, visitor))));
      }
      break;
    case "html":
      html(block.children, visitor, block.line);
      break;
  }
}

function html(nodes: Html[], visitor: Visitor, line: number, inParagraph = false): void {
  for (const node of nodes) {
    if (node.type === "blocks") node.children = blocks(node.children, visitor, true);
    if (node.type === "spans") node.children = spans(node.children, visitor);
    if (node.type === "element") {
      visitor.element?.(node, line, inParagraph);
      html(node.children, visitor, line, inParagraph || node.name === "p");
    }
  }
}

function spans(list: readonly Span[], visitor: Visitor, parents: readonly Span[] = []): Span[] {
  return list.flatMap((span) => {
    const result = visitor.span?.(span, parents) ?? [span];
    for (const one of result) {
      if ("children" in one) one.children = spans(one.children, visitor, [...parents, one]);
    }
    return result;
  });
}

const tags = new RegExp(rawTag, "g");

/** The text that readers see in spans. */
export function textOf(list: readonly Span[]): string {
  return list
    .map((span) => {
      if (span.type === "text" || span.type === "code") return span.value;
      if (span.type === "element" && span.raw) return textOf(span.children).replace(tags, "");
      if (span.type === "entity") return withoutEntities(span.value);
      if (span.type === "formula") return span.value;
      return "children" in span ? textOf(span.children) : "";
    })
    .join("");
}
