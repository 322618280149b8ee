import Slugger from "github-slugger";
import { createIds } from "../kramdown/ids.ts";
import type { Block, Tree } from "../kramdown/tree.ts";
import { textOf, visit } from "./visit.ts";

/**
 * Gives headings the id that they have in the old site, where ours would be another one, so that
 * links to a heading still work.
 */
export function keepIds(tree: Tree): void {
  const old = createIds();
  const ours = new Slugger();
  visit(tree, {
    block(block) {
      if (block.type !== "heading") return undefined;
      const written = block.attributes.id;
      if (written !== undefined) return undefined;
      const text = textOf(block.children);
      const id = old(text);
      if (id !== ours.slug(text) || hasFormula(block)) block.attributes.id = id;
      return undefined;
    },
  });
}

function hasFormula(block: Extract<Block, { type: "heading" }>): boolean {
  return JSON.stringify(block.children).includes('"type":"formula"');
}
