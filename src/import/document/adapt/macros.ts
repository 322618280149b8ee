import type { Macro, Macros } from "../macros/definition.ts";
import { expanded } from "../macros/expand.ts";
import { withGroupedIndices } from "../macros/indices.ts";
import type { Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** What MathJax knows and KaTeX does not. */
const ofMathJax: [string, Macro][] = [["\\mbox", { parameters: 1, body: "\\text{#1}" }]];

/**
 * Replaces the macros in the formulas of a document, those of the theme and its own, and writes
 * indices as KaTeX reads them.
 */
export function replaceMacros(tree: Tree, ofTheme: Macros = new Map()): void {
  const macros = new Map([...ofMathJax, ...ofTheme]);
  const read = (tex: string) => withGroupedIndices(expanded(tex, macros));
  visit(tree, {
    block(block) {
      if (block.type !== "formula") return undefined;
      const value = read(block.value);
      return value === "" ? [] : [{ ...block, value }];
    },
    span(span) {
      if (span.type !== "formula") return undefined;
      const value = read(span.value);
      if (value === span.value) return undefined;
      return value === "" ? [] : [{ ...span, value }];
    },
  });
}
