import { parseHTML } from "linkedom";

/** The elements of a page as linkedom has them. */
export type Tree = ReturnType<typeof parseHTML>["document"]["body"];

/** The unknown tag `<tmp>`, such as one of a placeholder, which linkedom's parser takes for `<xmp>`. */
const tmp = /(<\/?tmp)(?=[\s/>])/gi;

/** Parses the HTML of a page; undefined if it contains nothing. */
export function treeOf(written: string): Tree {
  const html = written.replace(tmp, "$1-");
  const whole = /<body\b/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document.body;
}

/** Elements that contain a text of their own. */
export const blocks =
  "p, li, td, th, dt, dd, blockquote, figcaption, summary, caption, center, div";
