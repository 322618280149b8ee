import type { JekyllDocument, JekyllSite } from "../types.ts";
import { isHtmlDocument } from "./html-document.ts";
import { htmlOfMarkdown } from "./markdown-html.ts";
import { normalized } from "./normalized.ts";
import { parse } from "./kramdown/parse.ts";
import { renderLiquid } from "./liquid/render.ts";
import { optionsOf } from "./options.ts";
import { writeDocument } from "./write-document.ts";

/**
 * The HTML that Jekyll makes of a document before its layout, with the addresses of the old site
 * and formulas between the delimiters of MathJax.
 */
export async function htmlOf(document: JekyllDocument, site: JekyllSite): Promise<string> {
  const normal = { ...document, source: normalized(document.source) };
  const { text } = await renderLiquid(normal, site, () => undefined);
  if (isHtmlDocument(document)) return text;
  const tree = parse(text, optionsOf({ ...normal, source: text }, site));
  return htmlOfMarkdown(writeDocument(tree, text, () => undefined));
}
