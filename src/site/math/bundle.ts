import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeDigest, digest, remember } from "../../cache/index.ts";
import { styleRules } from "../../markdown/katex/style-names.ts";
import { printRules, purge } from "../../markdown/katex/stylesheet.ts";
import type { Face } from "../../markdown/katex/stylesheet.ts";
import { katexStylesheet, stylesheetPath } from "../../markdown/katex/used.ts";
import type { UsedByFormulas } from "../../markdown/katex/used.ts";

/** A file to write, whose name contains the hash of its bytes. */
export interface Asset {
  name: string;
  bytes: Buffer;
}

/** The addresses of what a page with formulas loads. */
export interface MathStyles {
  css: string;
  /** The fonts that almost every formula uses, which are worth preloading. */
  preload: string[];
}

export interface MathBundle {
  /** What a page loads, by the file of its text. */
  pages: Record<string, MathStyles>;
  assets: Asset[];
}

/**
 * A stylesheet and fonts for each page with formulas, with only the rules and glyphs that its own
 * formulas use, which are far fewer than those of a whole site. Pages
 * with the same formulas, such as translations, share files.
 *
 * @param formulas what the formulas of each file need
 * @param address the address of an asset
 */
export async function bundleMath(
  formulas: ReadonlyMap<string, UsedByFormulas>,
  address: (name: string) => string,
): Promise<MathBundle> {
  const { faces, rules } = katexStylesheet();
  const assets = new Map<string, Asset>();
  const pages: MathBundle["pages"] = {};
  /** Thousands of pages use the same few fonts, and often the same glyphs. */
  const loaded = new Map<Face, Font>();
  const made = new Map<string, Asset>();
  const fontWith = async (face: Face, glyphs: string) => {
    const font = loaded.get(face) ?? (await fontOf(face));
    loaded.set(face, font);
    const key = `${font.name} ${glyphs}`;
    const asset = made.get(key) ?? (await subset(font, glyphs));
    made.set(key, asset);
    return asset;
  };
  for (const [file, used] of formulas) {
    if (used.classes.length === 0) continue;
    const fonts: { face: Face; asset: Asset }[] = [];
    for (const face of faces) {
      const glyphs = used.glyphs[face.url];
      if (glyphs) fonts.push({ face, asset: await fontWith(face, glyphs) });
    }
    const css = [
      ...fonts.map(({ face, asset }) => fontFace(face, asset.name)),
      printRules(purge(rules, new Set(used.classes))),
      styleRules(used.styles),
    ].join("");
    const sheet = named("math", ".css", Buffer.from(css));
    for (const asset of [sheet, ...fonts.map(({ asset }) => asset)]) assets.set(asset.name, asset);
    const preload = fonts.filter(({ face }) => isCommon(face));
    pages[file] = {
      css: address(sheet.name),
      preload: preload.map(({ asset }) => address(asset.name)),
    };
  }
  return { pages, assets: [...assets.values()] };
}

/** A font of KaTeX, with a digest of it and of the code that makes fonts of it. */
interface Font {
  name: string;
  bytes: Buffer;
  stamp: string;
}

/** The TrueType file of a face, which needs no unpacking. */
async function fontOf({ url }: Face): Promise<Font> {
  const name = url.replace(/\.woff2$/, "");
  const bytes = await readFile(join(dirname(stylesheetPath), `${name}.ttf`));
  const stamp = digest(["font", codeDigest(import.meta.url), bytes.toString("base64")]);
  return { name: basename(name), bytes, stamp };
}

/** A font with only some glyphs. */
async function subset({ name, bytes, stamp }: Font, glyphs: string): Promise<Asset> {
  const kept = await remember(digest([stamp, glyphs]), async () => {
    const { default: subsetFont } = await import("subset-font");
    // Hints are more than a third of a subset, and few screens still need them.
    const made = await subsetFont(bytes, glyphs, { targetFormat: "woff2", noHinting: true });
    return made.toString("base64");
  });
  return named(name, ".woff2", Buffer.from(kept, "base64"));
}

function fontFace({ family, weight, style }: Face, url: string): string {
  return `@font-face{font-family:${family};src:url(${url})format("woff2");font-weight:${weight};font-style:${style};font-display:block}`;
}

function isCommon({ url }: Face): boolean {
  return /KaTeX_(?:Main-Regular|Math-Italic)/.test(url);
}

function named(stem: string, extension: string, bytes: Buffer): Asset {
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 8);
  return { name: `${stem}.${hash}${extension}`, bytes };
}
