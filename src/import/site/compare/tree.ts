import { parseHTML } from "linkedom";

/** The elements of a page as linkedom has them. */
export type Tree = ReturnType<typeof parseHTML>["document"]["body"];

/** Parses the HTML of a page; undefined if it contains nothing. */
export function treeOf(html: string): Tree {
  const whole = /<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document.body;
}

/** Elements that contain a text of their own. */
export const blocks =
  "p, li, td, th, dt, dd, blockquote, figcaption, summary, caption, center, div";
