import { parseBlocks } from "./blocks.ts";
import { parseHtml } from "./html-raw.ts";
import { linesOf } from "./lines.ts";
import { parseSpans } from "./spans.ts";
import type { Options, Scope } from "./scope.ts";
import type { Footnote, Html, Tree } from "./tree.ts";

/** Parses a document of kramdown with GitHub's extensions ("GFM"), as Jekyll configures it. */
export function parse(text: string, options: Options): Tree {
  const scope = scopeOf(text, options);
  const children = parseBlocks(linesOf(text), 0, scope);
  for (const parseLater of scope.later) parseLater();
  return { children, footnotes: usedFootnotes(scope) };
}

function scopeOf(text: string, options: Options): Scope {
  const scope: Scope = {
    options: { ...options },
    links: new Map(),
    footnotes: new Map(),
    used: new Set(),
    abbreviations: new Map(),
    lists: new Map(),
    later: [],
    budget: { steps: 20_000 + text.length * 30 },
    torn: 0,
    blocks: (lines, depth) => parseBlocks(lines, depth, scope),
    spans: (text, depth, open) => parseSpans(text, scope, depth, open),
  };
  return scope;
}

/**
 * Reads a document of HTML, which Jekyll does not read as Markdown. Its block is an element, so that
 * none of its text is Markdown in the new document either.
 */
export function parseHtmlDocument(text: string, options: Options): Tree {
  const scope = scopeOf(text, options);
  const children: Html[] = [
    {
      type: "element",
      name: "div",
      attributes: {},
      children: parseHtml(`\n${text.trim()}\n`, scope),
    },
  ];
  for (const parseLater of scope.later) parseLater();
  const end = text.split("\n").length;
  return { children: [{ type: "html", children, attributes: {}, line: 0, end }], footnotes: [] };
}

function usedFootnotes({ used, footnotes }: Scope): Footnote[] {
  return Array.from(used, (name) => footnotes.get(name)).filter((note) => note !== undefined);
}
