import type { ImageFile } from "./image-files.ts";

/** The widths, in pixels, in which the build writes an image: a phone, a text column, and twice it. */
const widths = [480, 800, 1344];

/** The folder of the site, without the base, with the images that the build writes. */
export const imageFolder = "/_images/";

/** The file of an address below `imageFolder`, and the width to give it, if any. */
export interface ImageSource {
  /** The path relative to the project's folder, in NFC. */
  path: string;
  width?: number;
}

/** The widths in which an image is written; none for drawings and animations. */
export function widthsOf({ path, width, fixed }: ImageFile): number[] {
  if (fixed || !/\.(?:png|jpe?g|webp|avif)$/i.test(path)) return [];
  const below = widths.filter((one) => one < width);
  return [...below, Math.min(width, widths[widths.length - 1])].filter(
    (one, index, all) => all.indexOf(one) === index,
  );
}

/**
 * The address, without the base, of an image as its author made it.
 *
 * @param path relative to the project's folder
 */
export function addressOf(path: string): string {
  return path.startsWith("public/")
    ? encoded(path.slice("public".length))
    : encoded(imageFolder + path.normalize("NFC"));
}

/** The same address, which changes with the image if the site writes the file. */
export function originalAddress({ path, digest }: ImageFile): string {
  const address = addressOf(path);
  return address.startsWith(imageFolder) ? `${address}?${digest.slice(0, 8)}` : address;
}

/** The address, without the base, of a WebP image of that width. */
export function widthAddress({ path, digest }: ImageFile, width: number): string {
  return `${encoded(imageFolder + path.normalize("NFC"))}.${digest.slice(0, 8)}.${width}.webp`;
}

/**
 * Finds the file of an address that `originalAddress` or `widthAddress` returned.
 *
 * @param address without the base
 * @returns undefined for other addresses
 */
export function imageSource(address: string): ImageSource | undefined {
  if (!address.startsWith(imageFolder)) return undefined;
  const path = decodeURIComponent(address.slice(imageFolder.length).replace(/\?.*/, ""));
  if (!/^(?:public|content)\//.test(path) || path.split("/").includes("..")) return undefined;
  const [, source, width] = /^(.*)\.[\da-f]{8}\.(\d+)\.webp$/.exec(path) ?? [];
  if (source === undefined) return { path };
  return widths.includes(Number(width)) || Number(width) < widths[widths.length - 1]
    ? { path: source, width: Number(width) }
    : undefined;
}

/** Encodes a path; also parentheses and quotes, which end an address in Markdown, CSS and HTML. */
function encoded(path: string): string {
  return encodeURIComponent(path)
    .replaceAll("%2F", "/")
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
