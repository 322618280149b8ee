import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
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

/** What pages with formulas load: one stylesheet, and fonts with few glyphs. */
export interface MathBundle {
  css: Asset;
  fonts: Asset[];
  /** The names of fonts that almost every formula uses, which are worth preloading. */
  preload: string[];
}

/** @param used what all formulas of the site need */
export async function bundleMath({ styles, classes, glyphs }: UsedByFormulas): Promise<MathBundle> {
  const { faces, rules } = katexStylesheet();
  const fonts = await Promise.all(
    faces
      .filter(({ url }) => url in glyphs)
      .map(async (face) => ({
        face,
        asset: await subset(join(dirname(stylesheetPath), face.url), glyphs[face.url]),
      })),
  );
  const css = [
    ...fonts.map(({ face, asset }) => fontFace(face, asset.name)),
    printRules(purge(rules, new Set(classes))),
    styleRules(styles),
  ].join("");
  return {
    css: named("math", ".css", Buffer.from(css)),
    fonts: fonts.map(({ asset }) => asset),
    preload: fonts.filter(({ face }) => isCommon(face)).map(({ asset }) => asset.name),
  };
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
