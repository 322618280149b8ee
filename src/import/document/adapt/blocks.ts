import type { Block, Span, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** Keeps the ids of paragraphs, of other blocks and of images as anchors. */
export function keepAnchors(tree: Tree): void {
  visit(tree, {
    block(block) {
      const { id } = block.attributes;
      if (id === undefined || block.type === "heading" || block.type === "html") return undefined;
      delete block.attributes.id;
      const anchor = anchorOf(id);
      if (block.type === "paragraph") {
        block.children = [anchor, ...block.children];
        return undefined;
      }
      const { line } = block;
      return [
        { type: "paragraph", tight: false, children: [anchor], attributes: {}, line, end: line },
        block,
      ];
    },
    span(span, parents) {
      if (span.type !== "image" || span.attributes.id === undefined) return undefined;
      const { id, ...attributes } = span.attributes;
      const isLinked = parents.some(({ type }) => type === "link");
      return [anchorOf(id, isLinked ? "span" : "a"), { ...span, attributes }];
    },
  });
}

function anchorOf(id: string, name = "a"): Span {
  return { type: "element", name, attributes: { id }, children: [], raw: false };
}

/** Takes formulas of their own line out of paragraphs. */
export function splitFormulas(tree: Tree): void {
  visit(tree, {
    block(block) {
      if (block.type !== "paragraph" || !block.children.some(isBlockFormula)) return undefined;
      const parts: Block[] = [];
      let text: Span[] = [];
      const flush = () => {
        const isEmpty = text.every(
          (span) => span.type === "break" || (span.type === "text" && !span.value.trim()),
        );
        if (!isEmpty) parts.push({ ...block, children: trimmed(text) });
        text = [];
      };
      for (const span of block.children) {
        if (span.type === "formula" && span.block) {
          flush();
          const { line, end } = block;
          parts.push({ type: "formula", value: span.value, attributes: {}, line, end });
        } else {
          text.push(span);
        }
      }
      flush();
      return parts;
    },
  });
}

function isBlockFormula(span: Span): boolean {
  return span.type === "formula" && span.block;
}

/** Without line ends at its start and end. */
function trimmed(spans: Span[]): Span[] {
  const kept = [...spans];
  while (kept[0]?.type === "break") kept.shift();
  while (kept.at(-1)?.type === "break") kept.pop();
  const [first] = kept;
  if (first?.type === "text") kept[0] = { ...first, value: first.value.trimStart() };
  return kept;
}
