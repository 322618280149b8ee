import type { Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/**
 * Moves headings that stay HTML down one level where the site moves those in Markdown, which it does
 * in a text with headings of level 1, below the title of the page.
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
