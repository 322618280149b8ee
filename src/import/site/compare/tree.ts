import { parseHTML } from "linkedom";

/** The elements of a page as linkedom has them. */
export type Tree = ReturnType<typeof parseHTML>["document"]["body"];

/** The unknown tag `<tmp>`, such as one of a placeholder, which linkedom's parser takes for `<xmp>`. */
const tmp = /(<\/?tmp)(?=[\s/>])/gi;

/** A page with its head; `<body>` can also be in the text of a page without layout. */
const wholePage = /^(?:\s|<!--(?:(?!-->)[^])*-->)*<(?:!doctype|html|head|body)\b[^]*<body\b/i;

/** Parses the HTML of a page; undefined if it contains nothing. */
export function treeOf(written: string): Tree {
  const html = written.replace(tmp, "$1-");
  const whole = wholePage.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document.body;
}

/** Elements that contain a text of their own. */
export const blocks =
  "p, li, td, th, dt, dd, blockquote, figcaption, summary, caption, center, div";

/** The texts of a tree in their order. */
export function textNodes(
  tree: Tree,
): { textContent: string | null; parentElement: Tree | null }[] {
  // An entity such as &gt; divides a text into several nodes.
  tree.normalize();
  const found: { textContent: string | null; parentElement: Tree | null }[] = [];
  const visit = (node: Tree): void => {
    for (const child of [...node.childNodes]) {
      if (child.nodeType === 3) found.push(child as never);
      else if (child.nodeType === 1) visit(child as never);
    }
  };
  visit(tree);
  return found;
}
