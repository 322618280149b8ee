import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { codeDigest, digest, remember } from "../../cache/index.ts";
import { StyleClasses, classesIn } from "./classes.ts";
import { replaceFormulas } from "./formulas.ts";
import { Glyphs } from "./glyphs.ts";
import { parseStylesheet, printRules, purge } from "./stylesheet.ts";
import type { Face } from "./stylesheet.ts";

/** A file to write, whose name contains the hash of its bytes. */
export interface Asset {
  name: string;
  bytes: Buffer;
}

/**
 * The result for the formulas of a site: pages without style attributes, one stylesheet, and fonts
 * with few glyphs.
 */
export interface MathBundle {
  pages: Map<string, string>;
  css: Asset;
  fonts: Asset[];
  /** The names of fonts that almost every formula uses, which are worth preloading. */
  preload: string[];
}

/** @param pages the HTML of each page with formulas, by any key */
export async function bundleMath(pages: ReadonlyMap<string, string>): Promise<MathBundle> {
  const stylesheetPath = createRequire(import.meta.url).resolve("katex/dist/katex.css");
  const stylesheet = parseStylesheet(await readFile(stylesheetPath, "utf8"));
  const styles = new StyleClasses();
  const glyphs = new Glyphs(stylesheet);
  const classes = new Set<string>();
  const rewritten = new Map<string, string>();
  // A formula that occurs on several pages is processed once.
  const known = new Map<string, string>();
  const rewrite = (formula: string): string => {
    glyphs.add(formula);
    for (const name of classesIn(formula)) classes.add(name);
    const bare = styles.replaceStyles(formula);
    known.set(formula, bare);
    return bare;
  };
  for (const [key, html] of pages) {
    rewritten.set(
      key,
      replaceFormulas(html, (formula) => known.get(formula) ?? rewrite(formula)),
    );
    if (html.includes('class="katex-display"')) classes.add("katex-display");
  }
  const fonts = await Promise.all(
    [...glyphs.used].map(async ([face, characters]) => ({
      face,
      asset: await subset(join(dirname(stylesheetPath), face.url), [...characters].sort().join("")),
    })),
  );
  const rules = printRules(purge(stylesheet.rules, classes));
  const css =
    fonts.map(({ face, asset }) => fontFace(face, asset.name)).join("") + rules + styles.css;
  return {
    pages: rewritten,
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
      const bytes = await subsetFont(font, text, { targetFormat: "woff2" });
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
