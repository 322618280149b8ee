import { relative } from "node:path";
import { codeDigest, digest, keep, recall } from "../cache/index.ts";
import { fences } from "../cell/fences.ts";
import { roleOf } from "../cell/role.ts";
import { imageSource } from "./image-addresses.ts";
import { areUnchanged, imageDigests } from "./image-files.ts";
import type { Render, Rendered } from "./render.ts";

export interface RecallOptions {
  /** The project's folder. */
  root: string;
  /** The site's base, with which the addresses of images start. */
  base: string;
  /**
   * Returns the current data, such as the glossary, that a document's HTML depends on in addition
   * to its text.
   */
  shown: () => unknown;
  /** Counts the rendered and the recalled documents. */
  counts?: { rendered: number; recalled: number };
}

/** A cached document, with the digests of the images whose sizes it contains. */
interface Kept extends Rendered {
  images: Record<string, string>;
}

const renderer = ["./plugins.ts", "./render.ts"].map((file) => new URL(file, import.meta.url).href);

/**
 * Creates a renderer that caches each document until its text, one of its images, the data that it
 * depends on, or the renderer changes. Documents with cells are always rendered; their cells are
 * cached.
 */
export function recalled(render: Render, { root, base, shown, counts }: RecallOptions): Render {
  let code: string | undefined;
  return async (path, source) => {
    if (!isKeptWhole(path, source)) return render(path, source);
    code ??= codeDigest(...renderer);
    const key = digest(["document", code, base, shown(), relative(root, path), source]);
    const known = await recall<Kept>(key);
    if (known && (await areUnchanged(root, known.images))) {
      if (counts) counts.recalled++;
      return known;
    }
    if (counts) counts.rendered++;
    const rendered = await render(path, source);
    const images = await imageDigests(root, imagesIn(rendered.html, base));
    await keep(key, { ...rendered, images } satisfies Kept);
    return rendered;
  };
}

/** The files of a document's images, relative to the project's folder. */
function imagesIn(html: string, base: string): string[] {
  const prefix = base.replace(/\/$/, "");
  const sources = Array.from(html.matchAll(/<img [^>]*?\bsrc="([^"]*)"/g), ([, src]) => src);
  return sources
    .filter((src) => src.startsWith(`${prefix}/`))
    .map((src) => fileOf(src.slice(prefix.length).replaceAll("&amp;", "&")));
}

/** The file of an image's address, without the base. */
function fileOf(address: string): string {
  const source = imageSource(address)?.path;
  if (source !== undefined) return source;
  try {
    return `public${decodeURI(address)}`;
  } catch {
    return `public${address}`;
  }
}

let last = { source: "", live: false };

/** Whether a document's HTML is cached: that of a .md file without cells. */
export function isKeptWhole(path: string, source: string): boolean {
  if (!path.endsWith(".md")) return false;
  // The plugins ask for each fence of a document.
  if (last.source !== source) last = { source, live: fences(source).some(roleOf) };
  return !last.live;
}
