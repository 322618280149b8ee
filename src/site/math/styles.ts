import { styleRules } from "../../markdown/math/katex/style-names.ts";
import { printRules, purge } from "../../markdown/math/katex/stylesheet.ts";
import { katexStylesheet } from "../../markdown/math/katex/used.ts";
import type { UsedByFormulas } from "../../markdown/math/katex/used.ts";
import { fontFaces } from "./fonts.ts";

/**
 * The styles of a page's formulas, with only the rules and glyphs that these formulas use, which are far
 * fewer than those of a whole site. The fonts are in the styles, since a file for each would take most of
 * the few requests that a browser makes at once.
 *
 * @param used what the formulas need
 * @returns undefined if there are no formulas
 */
export async function mathStyles(used: UsedByFormulas): Promise<string | undefined> {
  if (used.classes.length === 0) return undefined;
  const css = [
    ...(await fontFaces(used)),
    printRules(purge(katexStylesheet().rules, new Set(used.classes))),
    styleRules(used.styles),
  ];
  return css.join("");
}
