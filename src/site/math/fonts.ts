import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeDigest, digest, remember } from "../../cache/index.ts";
import { katexStylesheet, stylesheetPath } from "../../markdown/math/katex/used.ts";
import type { UsedByFormulas } from "../../markdown/math/katex/used.ts";
import type { Face } from "../../markdown/math/katex/stylesheet.ts";

/** A font of KaTeX, with a digest of it and of the code that makes fonts of it. */
interface Font {
  bytes: Buffer;
  stamp: string;
}

/** Thousands of pages use the same few fonts. */
const loaded = new Map<string, Promise<Font>>();

/** The rules of the fonts that formulas use, which contain the fonts with only their glyphs. */
export async function fontFaces({ glyphs }: UsedByFormulas): Promise<string[]> {
  const used = katexStylesheet().faces.filter(({ url }) => glyphs[url]);
  return Promise.all(
    used.map(async (face) => fontFace(face, await subset(face.url, glyphs[face.url]))),
  );
}

/** A font with only some glyphs, in base64. */
async function subset(url: string, glyphs: string): Promise<string> {
  const font = loaded.get(url) ?? load(url);
  loaded.set(url, font);
  const { bytes, stamp } = await font;
  return remember(digest([stamp, glyphs]), async () => {
    const { default: subsetFont } = await import("subset-font");
    // Hints are more than a third of a subset, and few screens still need them.
    const made = await subsetFont(bytes, glyphs, { targetFormat: "woff2", noHinting: true });
    return made.toString("base64");
  });
}

/** Reads the TrueType file of a face, which needs no unpacking. */
async function load(url: string): Promise<Font> {
  const name = url.replace(/\.woff2$/, ".ttf");
  const bytes = await readFile(join(dirname(stylesheetPath), name));
  const stamp = digest(["font", codeDigest(import.meta.url), bytes.toString("base64")]);
  return { bytes, stamp };
}

function fontFace({ family, weight, style }: Face, base64: string): string {
  return `@font-face{font-family:${family};src:url(data:font/woff2;base64,${base64})format("woff2");font-weight:${weight};font-style:${style};font-display:block}`;
}
