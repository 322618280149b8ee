import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Glyphs } from "./glyphs.ts";
import { parseStylesheet } from "./stylesheet.ts";
import type { Stylesheet } from "./stylesheet.ts";

/** The parts of KaTeX's stylesheet and fonts that formulas need, in sorted lists without duplicates. */
export interface UsedByFormulas {
  /** Their style attributes, as written. */
  styles: string[];
  classes: string[];
  /** The characters that are set in each font file, by the address in the stylesheet. */
  glyphs: Record<string, string>;
}

/** The path of KaTeX's stylesheet; the addresses of its fonts are relative to it. */
export const stylesheetPath = createRequire(import.meta.url).resolve("katex/dist/katex.css");

let known: Stylesheet | undefined;

export function katexStylesheet(): Stylesheet {
  return (known ??= parseStylesheet(readFileSync(stylesheetPath, "utf8")));
}

/** The parts that a formula needs, from KaTeX's HTML with its style attributes. */
export function usedByFormula(html: string): UsedByFormulas {
  const glyphs = new Glyphs(katexStylesheet());
  glyphs.add(html);
  const all = (pattern: RegExp) =>
    new Set(Array.from(html.matchAll(pattern), ([, value]) => value));
  return {
    styles: sorted(all(/ style="([^"]*)"/g)),
    classes: sorted([...all(/ class="([^"]*)"/g)].flatMap((names) => names.split(" "))),
    glyphs: Object.fromEntries(
      Array.from(glyphs.used, ([{ url }, characters]) => [url, sorted(characters).join("")]),
    ),
  };
}

/** The parts that several formulas together, or the formulas of several pages, need. */
export function usedByAll(parts: Iterable<UsedByFormulas>): UsedByFormulas {
  const styles = new Set<string>();
  const classes = new Set<string>();
  const glyphs = new Map<string, Set<string>>();
  for (const part of parts) {
    for (const style of part.styles) styles.add(style);
    for (const name of part.classes) classes.add(name);
    for (const [url, characters] of Object.entries(part.glyphs)) {
      const set = glyphs.get(url) ?? new Set();
      for (const character of characters) set.add(character);
      glyphs.set(url, set);
    }
  }
  return {
    styles: sorted(styles),
    classes: sorted(classes),
    glyphs: Object.fromEntries(
      sorted(glyphs.keys()).map((url) => [url, sorted(glyphs.get(url) ?? []).join("")]),
    ),
  };
}

function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}
