import { existsSync, readFileSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { imageSize } from "image-size";
import { digest } from "../../cache/index.ts";
import { sizeBytes } from "./drawing-size.ts";
import { namesIn, pathOnDisk } from "./path-on-disk.ts";
import { isAnimated } from "./animated-image.ts";
import { isCut } from "./whole-image.ts";

/** Whether a file is an image, by its name. */
export function isImage(path: string): boolean {
  return /\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(path);
}

/** Whether a file is an image in HEIC, which most browsers do not show, by its name. */
export function isHeic(path: string): boolean {
  return /\.hei[cf]$/i.test(path);
}

/** An image in the project. */
export interface ImageFile {
  /** The path relative to the project's folder: `public/images/a.png`. */
  path: string;
  width: number;
  height: number;
  /** Whether the build does not resize it: an animation, or a BMP that is named as a JPEG. */
  fixed: boolean;
  /** A digest of its bytes. */
  digest: string;
}

/**
 * The path of an image in the project that an author wrote: `/images/a.png` is in `public/`,
 * `:a.png` in `public/images/posts/`, and `./a.png` beside the page.
 *
 * @param root the project's folder
 * @param file the path of the page
 * @returns the path relative to the project's folder
 */
export function imagePath(url: string, root: string, file: string): string {
  return pathOnDisk(root, writtenPath(decoded(url.replace(/[?#].*$/, "")), root, file));
}

function writtenPath(path: string, root: string, file: string): string {
  if (path.startsWith(":")) return `public/images/posts/${path.slice(1).replace(/^\//, "")}`;
  if (path.startsWith("/")) return `public${path}`;
  return relative(root, resolve(dirname(file), path));
}

/** How many pixels an image can have that the build resizes, which is sharp's own limit. */
const mostPixels = 0x3fff ** 2;

const mostSide = 16_000;

/** Returns an image in the project's folder, or what is wrong with it. */
export function readImage(root: string, path: string): ImageFile | string {
  const whole = join(root, path);
  const inside = relative(root, whole).replaceAll("\\", "/");
  if (!/^(?:public|content)\//.test(inside)) {
    return "is outside content/ and public/: move it beside the page, or into public/images/";
  }
  if (!existsSync(whole) || !statSync(whole).isFile()) {
    const [folder, name] = [dirname(inside), basename(inside)];
    const other = namesIn(join(root, folder)).find(
      (one) => one.toLowerCase() === name.toLowerCase() && one !== name,
    );
    return other === undefined
      ? `is not in ${folder}/: correct the name, or add the file`
      : `is not in ${folder}/, but ${other} is: write the same capital and small letters`;
  }
  if (/\.(?:mp4|m4v|webm|mov|ogv)$/i.test(path)) {
    const place = inside.startsWith("public/") ? "" : "put it into public/, and ";
    const address = place === "" ? inside.slice("public".length) : `/${basename(inside)}`;
    return `is a video: ${place}write an element such as <video controls src="${address}"></video>`;
  }
  if (isHeic(path)) {
    return "is in HEIC, which most browsers do not show: save it as JPEG";
  }
  const bytes = readFileSync(whole);
  const size = sizeOf(bytes, path);
  if (typeof size === "string") return size;
  const fixed = isAnimated(bytes) || !canBeResized(bytes);
  return { path: inside, ...size, fixed, digest: digest(bytes.toString("base64")) };
}

/** The size of an image as it is shown, or what is wrong with it. */
export function sizeOf(bytes: Buffer, path: string): { width: number; height: number } | string {
  try {
    const { width, height, orientation = 1 } = imageSize(sizeBytes(bytes));
    if (isCut(bytes)) return "cannot be read: its end is missing; replace it";
    if (width * height > mostPixels && !/\.(?:svg|gif)$/i.test(path)) {
      return `has ${width} × ${height} pixels, too many to be resized: save it with at most ${mostSide} in width and height`;
    }
    // Photographs of phones can be stored turned by 90 degrees.
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return `cannot be read: ${whyNot(bytes, message)}`;
  }
}

/** Whether sharp reads the format of an image, which can differ from the ending of its name. */
function canBeResized(bytes: Buffer): boolean {
  return /^(?:png|jpg|webp|heif|avif|gif|svg|tiff)$/.test(imageSize(sizeBytes(bytes)).type ?? "");
}

/** What is wrong with an image for which image-size has this error. */
function whyNot(bytes: Buffer, message: string): string {
  if (bytes.length === 0) return "it is empty; replace it";
  if (bytes.includes("<svg")) {
    return /<\/svg\s*>|<svg[^>]*\/>/.test(bytes.toString())
      ? "its <svg> has no size; add a viewBox, or a width and a height"
      : "its <svg> has no end; replace it";
  }
  if (message.startsWith("unsupported file type")) {
    return "it is not an image, in spite of its name; replace it";
  }
  return `it may be damaged (${message}); replace it`;
}

/** Digests of the bytes of images, by path; "missing" for a file that cannot be read. */
export async function imageDigests(
  root: string,
  paths: readonly string[],
): Promise<Record<string, string>> {
  const digests = paths.map(async (path) => {
    const bytes = readFile(join(root, pathOnDisk(root, path)), "base64");
    return [path, await bytes.then(digest, () => "missing")] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** Whether images are as they were when `imageDigests` returned these digests. */
export async function areUnchanged(
  root: string,
  digests: Readonly<Record<string, string>>,
): Promise<boolean> {
  const now = await imageDigests(root, Object.keys(digests));
  return Object.entries(digests).every(([path, then]) => now[path] === then);
}

function decoded(url: string): string {
  try {
    return decodeURI(url).replaceAll("%23", "#").replaceAll("%3F", "?");
  } catch {
    return url;
  }
}
