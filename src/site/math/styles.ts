import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeDigest, digest, remember } from "../../cache/index.ts";
import { styleRules } from "../../markdown/katex/style-names.ts";
import { printRules, purge } from "../../markdown/katex/stylesheet.ts";
import type { Face } from "../../markdown/katex/stylesheet.ts";
import { katexStylesheet, stylesheetPath } from "../../markdown/katex/used.ts";
import type { UsedByFormulas } from "../../markdown/katex/used.ts";

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
  const { faces, rules } = katexStylesheet();
  const pages = new Map<string, string>();
  /** Thousands of pages use the same few fonts, and often the same glyphs. */
  const loaded = new Map<Face, Font>();
  const made = new Map<string, string>();
  const fontWith = async (face: Face, glyphs: string) => {
    const font = loaded.get(face) ?? (await fontOf(face));
    loaded.set(face, font);
    const key = `${face.url} ${glyphs}`;
    const base64 = made.get(key) ?? (await subset(font, glyphs));
    made.set(key, base64);
    return base64;
  };
  for (const [file, used] of formulas) {
    if (used.classes.length === 0) continue;
    const fonts: string[] = [];
    for (const face of faces) {
      const glyphs = used.glyphs[face.url];
      if (glyphs) fonts.push(fontFace(face, await fontWith(face, glyphs)));
    }
    const css = [
      ...fonts,
      printRules(purge(rules, new Set(used.classes))),
      styleRules(used.styles),
    ];
    pages.set(file, css.join(""));
  }
  return pages;
}

/** A font of KaTeX, with a digest of it and of the code that makes fonts of it. */
interface Font {
  bytes: Buffer;
  stamp: string;
}

/** The TrueType file of a face, which needs no unpacking. */
async function fontOf({ url }: Face): Promise<Font> {
  const name = url.replace(/\.woff2$/, ".ttf");
  const bytes = await readFile(join(dirname(stylesheetPath), name));
  const stamp = digest(["font", codeDigest(import.meta.url), bytes.toString("base64")]);
  return { bytes, stamp };
}

/** A font with only some glyphs, in base64. */
function subset({ bytes, stamp }: Font, glyphs: string): Promise<string> {
  return remember(digest([stamp, glyphs]), async () => {
    const { default: subsetFont } = await import("subset-font");
    // Hints are more than a third of a subset, and few screens still need them.
    const made = await subsetFont(bytes, glyphs, { targetFormat: "woff2", noHinting: true });
    return made.toString("base64");
  });
}

function fontFace({ family, weight, style }: Face, base64: string): string {
  return `@font-face{font-family:${family};src:url(data:font/woff2;base64,${base64})format("woff2");font-weight:${weight};font-style:${style};font-display:block}`;
}
