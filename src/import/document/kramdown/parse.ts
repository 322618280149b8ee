import { parseBlocks } from "./blocks.ts";
import { linesOf } from "./lines.ts";
import { parseSpans } from "./spans.ts";
import type { Options, Scope } from "./scope.ts";
import type { Footnote, Tree } from "./tree.ts";

/** Parses a document of kramdown with GitHub's extensions ("GFM"), as Jekyll configures it. */
export function parse(text: string, options: Options): Tree {
  const scope: Scope = {
    options: { ...options },
    links: new Map(),
    footnotes: new Map(),
    used: new Set(),
    abbreviations: new Map(),
    lists: new Map(),
    later: [],
    budget: { steps: 20_000 + text.length * 30 },
    blocks: (lines, depth) => parseBlocks(lines, depth, scope),
    spans: (text, depth, open) => parseSpans(text, scope, depth, open),
  };
  const children = parseBlocks(linesOf(text), 0, scope);
  for (const parseLater of scope.later) parseLater();
  return { children, footnotes: usedFootnotes(scope) };
}

function usedFootnotes({ used, footnotes }: Scope): Footnote[] {
  return Array.from(used, (name) => footnotes.get(name)).filter((note) => note !== undefined);
}
