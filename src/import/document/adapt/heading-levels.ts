import type { Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/**
 * Moves headings that stay HTML down one level if the text has headings of level 1. The site moves
 * headings in Markdown in the same way, because the title of the page is above them.
 */
export function moveHtmlHeadings(tree: Tree): void {
  if (!tree.children.some((block) => block.type === "heading" && block.level === 1)) return;
  visit(tree, {
    element(element) {
      const [, level] = /^h([1-5])$/i.exec(element.name) ?? [];
      if (level !== undefined) element.name = `h${Number(level) + 1}`;
    },
  });
}
