import { equationId, reference, withNumbers } from "./equations.ts";
import type { Equations } from "./equations.ts";
import { escapeHtml } from "../html/html.ts";

/** Returns a link to the formula that `\ref{…}` or `\eqref{…}` refers to; undefined for other text. */
export function referenceHtml(written: string, { numbers }: Equations): string | undefined {
  const [whole, parentheses, name = ""] = written.match(new RegExp(reference.source)) ?? [];
  const number = whole === written ? numbers.get(name.trim()) : undefined;
  if (number === undefined) return undefined;
  // A number can be a formula of its own, such as $x_{1}$.
  const plain = number.replace(/[${}]/g, "");
  const text = parentheses ? `(${plain})` : plain;
  const target = encodeURIComponent(equationId(name.trim()));
  return `<a href="#${target}">${escapeHtml(text)}</a>`;
}

/** @param line that of the formula which has the label first */
export function repeatedLabel(label: string, line: number): string {
  return `\\label{${label}} is also that of the formula on line ${line}, to which references lead: rename one of them`;
}

export function unknownReference(written: string, name: string): string {
  return `${written} refers to no display formula: write \\label{${name}} in a formula between $$ and $$ that is a paragraph of its own`;
}

/** Replaces references inside a longer formula by their numbers, which cannot be links there. */
export function inFormula(tex: string, equations: Equations): string {
  return withNumbers(tex, equations, (number) => `\\text{${number}}`);
}
