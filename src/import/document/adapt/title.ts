import type { Tree } from "../kramdown/tree.ts";
import { textOf } from "./visit.ts";

/**
 * Takes the title of a document without one from the heading that it starts with, as GitHub Pages
 * does.
 */
export function titleOf(tree: Tree): string | undefined {
  const [first] = tree.children;
  if (first?.type !== "heading" || first.level !== 1) return undefined;
  const title = textOf(first.children).trim();
  if (title === "") return undefined;
  tree.children.shift();
  return title;
}
