import type { JekyllDocument, JekyllSite } from "../types.ts";
import { isHtmlDocument } from "./html-document.ts";
import type { Options } from "./kramdown/scope.ts";

const mathKeys = [
  "math",
  "mathjax",
  "use_math",
  "enable_math",
  "usemathjax",
  "katex",
  "latex",
  "has_math",
  "use_katex",
];
/** A formula between single dollar signs that is TeX beyond doubt. */
const tex = /(?<![\\$\w])\$(?![\s$])[^$\n]*(?:\\[A-Za-z]|[_^])[^$\n]*(?<!\s)\$/g;

/** The options of kramdown that the site and the document set. */
export function optionsOf(document: JekyllDocument, { config }: JekyllSite): Options {
  const { data, source } = document;
  const { hard_wrap: hardWrap, parse_block_html: isParsed } = (config.kramdown ?? {}) as Record<
    string,
    unknown
  >;
  // Pandoc reads Markdown in elements, too.
  const isEverywhere = isParsed === true || /^pandoc$/i.test(String(config.markdown));
  const parseBlockHtml = isEverywhere && !isHtmlDocument(document);
  const isAsked = mathKeys.some((key) => isOn(data[key]) || isOn(config[key]));
  // Money is rarely written in TeX, so three formulas are enough to tell.
  const dollars = isAsked || (source.match(tex)?.length ?? 0) >= 3;
  return { hardWrap: hardWrap === true, parseBlockHtml, dollars };
}

function isOn(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== "false";
}
