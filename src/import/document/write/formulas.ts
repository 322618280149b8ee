import { withLineEnds } from "../line-ends.ts";
import type { Context } from "./context.ts";
import { fenceFor, withoutFences } from "./escape.ts";

/** `$formula$`. A pipe in a table's cell has a name in TeX. */
export function formulaSpan(value: string, { cell }: Context): string {
  const text = inLine(withLineEnds(value, " "));
  const piped = cell ? text.replace(/\\\|/g, "\\Vert ").replace(/\|/g, "\\vert ").trimEnd() : text;
  const dollars = fenceFor(piped.replace(/\\\$/g, "$"), "$", 1);
  const pad = /^\$|\$$/.test(piped) ? " " : "";
  return `${dollars}${pad}${piped}${pad}${dollars}`;
}

/** `$$formula$$` on lines of its own. */
export function formulaBlock(value: string): string {
  return `$$\n${withoutFences(known(value).replace(/\n\s*\n/g, "\n"), "{}")}\n$$`;
}

/**
 * TeX that KaTeX draws in a line of text: environments such as `align`, numbers and labels can only be
 * in lines of their own.
 */
function inLine(tex: string): string {
  return known(tex)
    .replace(/\\(begin|end)\{(?:align|split)\*?\}/g, "\\$1{aligned}")
    .replace(/\\(begin|end)\{alignat\*?\}/g, "\\$1{alignedat}")
    .replace(/\\(begin|end)\{gather\*?\}/g, "\\$1{gathered}")
    .replace(/\\(?:begin|end)\{equation\*?\}|\\label\{[^{}]*\}/g, "")
    .replace(/\\tag\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, "\\quad\\text{($1)}")
    .replace(/\\tag\*\s*\{/g, "\\quad\\text{")
    .trim();
}

/** TeX with environments that KaTeX draws in place of similar ones that it does not know. */
function known(tex: string): string {
  return tex
    .replace(
      /\\begin\{eqnarray(\*?)\}([^]*?)\\end\{eqnarray\1\}/g,
      (_, star: string, rows: string) => {
        // Its rows have three columns: the sign between two sides is one of them.
        const pairs = rows.replace(/&([^&\\]*|\\[a-z]+\s*)&/gi, "&$1");
        return `\\begin{align${star}}${pairs}\\end{align${star}}`;
      },
    )
    .replace(/\\(begin|end)\{flalign(\*?)\}/g, "\\$1{align$2}")
    .replace(/\\(begin|end)\{multline(\*?)\}/g, "\\$1{gather$2}");
}
