import { styleRules } from "../../markdown/math/katex/style-names.ts";
import { printRules, purge } from "../../markdown/math/katex/stylesheet.ts";
import { katexStylesheet } from "../../markdown/math/katex/used.ts";
import type { UsedByFormulas } from "../../markdown/math/katex/used.ts";
import { fontFaces } from "./fonts.ts";

/**
 * The styles of each page with formulas, by the file of its text, with only the rules and glyphs that
 * its own formulas use, which are far fewer than those of a whole site. The fonts are in the styles,
 * since a file for each would take most of the few requests that a browser makes at once.
 *
 * @param formulas what the formulas of each file need
 */
export async function mathStyles(
  formulas: ReadonlyMap<string, UsedByFormulas>,
): Promise<Map<string, string>> {
  const { rules } = katexStylesheet();
  const pages = new Map<string, string>();
  for (const [file, used] of formulas) {
    if (used.classes.length === 0) continue;
    const css = [
      ...(await fontFaces(used)),
      printRules(purge(rules, new Set(used.classes))),
      styleRules(used.styles),
    ];
    pages.set(file, css.join(""));
  }
  return pages;
}
