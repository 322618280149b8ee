import type { Span, Tree } from "../kramdown/tree.ts";
import { textOf } from "./visit.ts";

/**
 * Takes the title of a document without one from the heading that it starts with, as GitHub Pages
 * does. A heading that contains more than a title can show, such as a link, also stays in the text.
 */
export function titleOf(tree: Tree): string | undefined {
  const [first] = tree.children;
  if (first?.type !== "heading" || first.level !== 1) return undefined;
  const title = textOf(first.children).trim();
  if (title === "") return undefined;
  if (!first.children.some(isMoreThanText)) tree.children.shift();
  return title;
}

function isMoreThanText(span: Span): boolean {
  if (["link", "image", "formula", "footnote"].includes(span.type)) return true;
  return "children" in span && span.children.some(isMoreThanText);
}
