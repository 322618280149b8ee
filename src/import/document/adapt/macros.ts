import type { Macro, Macros } from "../macros/definition.ts";
import { expanded } from "../macros/expand.ts";
import type { Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** What MathJax knows and KaTeX does not. */
const ofMathJax: [string, Macro][] = [["\\mbox", { parameters: 1, body: "\\text{#1}" }]];

/** Replaces the macros in the formulas of a document, those of the theme and its own. */
export function replaceMacros(tree: Tree, ofTheme: Macros = new Map()): void {
  const macros = new Map([...ofMathJax, ...ofTheme]);
  visit(tree, {
    block(block) {
      if (block.type !== "formula") return undefined;
      const value = expanded(block.value, macros);
      return value === "" ? [] : [{ ...block, value }];
    },
    span(span) {
      if (span.type !== "formula") return undefined;
      const value = expanded(span.value, macros);
      if (value === span.value) return undefined;
      return value === "" ? [] : [{ ...span, value }];
    },
  });
}
