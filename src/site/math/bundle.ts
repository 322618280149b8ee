import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { codeDigest, digest, remember } from "../../cache/index.ts";
import { styleRules } from "../../markdown/katex/style-names.ts";
import { printRules, purge } from "../../markdown/katex/stylesheet.ts";
import type { Face } from "../../markdown/katex/stylesheet.ts";
import { katexStylesheet, stylesheetPath, usedByAll } from "../../markdown/katex/used.ts";
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
 * A stylesheet for each page with formulas, which contains only the rules for its own, and fonts with
 * the glyphs of all pages, so that a reader loads them once.
 *
 * @param formulas what the formulas of each file need
 * @param address the address of an asset
 */
export async function bundleMath(
  formulas: ReadonlyMap<string, UsedByFormulas>,
  address: (name: string) => string,
): Promise<MathBundle> {
  const { faces, rules } = katexStylesheet();
  const { glyphs } = usedByAll(formulas.values());
  const fonts = await Promise.all(
    faces
      .filter(({ url }) => url in glyphs)
      .map(async (face) => ({
        face,
        asset: await subset(join(dirname(stylesheetPath), face.url), glyphs[face.url]),
      })),
  );
  const assets = new Map(fonts.map(({ asset }) => [asset.name, asset]));
  const pages: MathBundle["pages"] = {};
  for (const [file, used] of formulas) {
    if (used.classes.length === 0) continue;
    const own = fonts.filter(({ face }) => face.url in used.glyphs);
    const css = [
      ...own.map(({ face, asset }) => fontFace(face, asset.name)),
      printRules(purge(rules, new Set(used.classes))),
      styleRules(used.styles),
    ].join("");
    const sheet = named("math", ".css", Buffer.from(css));
    assets.set(sheet.name, sheet);
    const preload = own.filter(({ face }) => isCommon(face));
    pages[file] = {
      css: address(sheet.name),
      preload: preload.map(({ asset }) => address(asset.name)),
    };
  }
  return { pages, assets: [...assets.values()] };
}

async function subset(path: string, text: string): Promise<Asset> {
  const font = await readFile(path);
  const kept = await remember(
    digest(["font", codeDigest(import.meta.url), font.toString("base64"), text]),
    async () => {
      const { default: subsetFont } = await import("subset-font");
      // Hints are more than a third of a subset, and few screens still need them.
      const bytes = await subsetFont(font, text, { targetFormat: "woff2", noHinting: true });
      return bytes.toString("base64");
    },
  );
  const bytes = Buffer.from(kept, "base64");
  return named(/([\w-]+)\.woff2$/.exec(path)?.[1] ?? "font", ".woff2", bytes);
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
