import { missingUnits, type Missing } from "./missing.ts";
import { builtPage } from "./page.ts";
import { formulaText, unitsOf } from "./units.ts";

/** A formula as the build writes it, for tests. */
export function math(tex: string): string {
  return `<span class="katex"><math>${formulaText(tex)}</math></span>`;
}

/** The parts of an old page that the text of a new page lacks, for tests. */
export function lostIn(
  old: string,
  page: string,
  { newLink = (href: string): string => href, outputs = "" } = {},
): Missing[] {
  return missingUnits(unitsOf(old), builtPage(`<article>${page}</article>`), newLink, outputs);
}
