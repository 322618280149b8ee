import { scriptLink } from "../../../markdown/html/script-link.ts";
import { isUnsafeLink } from "../../../markdown/html/unsafe-address.ts";
import type { Attributes, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** Tells of code that the old page ran and the new one does not: scripts, and links to code. */
export function noteCode(tree: Tree, note: (line: number, message: string) => void): void {
  let line = 0;
  const noteLink = (url: string) => {
    if (!isUnsafeLink(url)) return;
    const scheme = url.trim().slice(0, url.trim().indexOf(":") + 1);
    note(line, `a link to ${scheme} leads nowhere: pages of this site do not run code in links`);
  };
  const noteElement = (name: string, attributes: Attributes) => {
    if (name === "a" && attributes.href !== undefined) noteLink(attributes.href);
    if (name !== "script" || isShown(attributes)) return;
    const what = attributes.src === undefined ? "a <script>" : `the <script> ${attributes.src}`;
    note(line, `${what} is left out: pages of this site do not run scripts of authors`);
  };
  visit(tree, {
    block(block) {
      line = block.line;
      return undefined;
    },
    span(span) {
      if (span.type === "link") noteLink(span.url);
      if (span.type === "element") noteElement(span.name, span.attributes);
      return undefined;
    },
    element: ({ name, attributes }) => noteElement(name, attributes),
  });
}

/** Whether a page shows what a script would: a formula, a link to a gist, a quoted tweet. */
function isShown(attributes: Attributes): boolean {
  const { type = "", src = "" } = attributes;
  const isTweet = /^(?:https?:)?\/\/platform\.twitter\.com\//.test(src);
  return /^math\/tex/.test(type) || isTweet || scriptLink((name) => attributes[name]) !== undefined;
}
