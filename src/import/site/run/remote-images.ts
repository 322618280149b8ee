import { createHash } from "node:crypto";
import { existsSync, globSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { imageSize } from "image-size";
import pLimit from "p-limit";
import { slugify } from "../address/slug.ts";
import type { NewFile } from "../write/target.ts";

/** Images of other sites. */
export interface RemoteImages {
  /** The new address of each that was fetched. */
  addresses: Map<string, string>;
  /** Why one was not fetched. */
  failed: Map<string, string>;
  files: NewFile[];
  /** The folder in which they are until they are written; "" if there is none. */
  folder: string;
}

const patterns = [
  /!\[[^\]\n]*\]\(\s*<?(https?:\/\/[^\s)>]+)/g,
  /<img\b[^>]*?\ssrc\s*=\s*["'](https?:\/\/[^"'\s]+)/gi,
];
const seconds = 20;
const most = 20 * 2 ** 20;
/** An SVG can contain scripts, which would be part of this site. */
const types = new Set(["png", "jpg", "gif", "webp", "avif"]);

/** The addresses of images of other sites in a text. */
export function remoteImagesIn(source: string): string[] {
  return patterns.flatMap((pattern) => Array.from(source.matchAll(pattern), ([, url]) => url));
}

export const noImages = (): RemoteImages => ({
  ...{ addresses: new Map(), failed: new Map(), files: [], folder: "" },
});

/**
 * Fetches images of other sites, unless an import has fetched them before.
 * @param into the project's folder
 */
export async function fetchImages(
  urls: readonly string[],
  into: string,
  onDone: (done: number) => void,
): Promise<RemoteImages> {
  const images = noImages();
  images.folder = await mkdtemp(join(tmpdir(), "images-"));
  const limit = pLimit(8);
  let done = 0;
  const fetchOne = async (url: string) => {
    try {
      const { file, path } = await fetched(url, into, images.folder);
      images.files.push({ path, content: { copyOf: file } });
      images.addresses.set(url, path.replace("public", ""));
    } catch (error) {
      images.failed.set(url, error instanceof Error ? error.message : String(error));
    }
    onDone(++done);
  };
  await Promise.all(urls.map((url) => limit(() => fetchOne(url))));
  images.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return images;
}

async function fetched(
  url: string,
  into: string,
  folder: string,
): Promise<{ file: string; path: string }> {
  const stem = `public/images/remote/${nameOf(url)}`;
  const known = globSync(`${stem}.*`, { cwd: into });
  if (known.length === 1 && existsSync(join(into, known[0]))) {
    return { file: join(into, known[0]), path: known[0].replaceAll("\\", "/") };
  }
  const response = await fetch(url, { signal: AbortSignal.timeout(seconds * 1000) });
  if (!response.ok) throw new Error(`the other site answered ${response.status}`);
  const bytes = await bytesOf(response);
  const type = typeOf(bytes);
  if (!types.has(type)) throw new Error("it is not a PNG, JPEG, GIF, WebP or AVIF image");
  const file = join(folder, posix.basename(stem));
  await writeFile(file, bytes);
  return { file, path: `${stem}.${type}` };
}

/** @throws {Error} if the body is longer than an image may be */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.length;
    if (length > most) throw new Error(`it is larger than ${most / 2 ** 20} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function typeOf(bytes: Buffer): string {
  try {
    return imageSize(bytes).type ?? "";
  } catch {
    return "";
  }
}

/** The name of the image in its address, which the new name contains, with a digest of the whole. */
function nameOf(url: string): string {
  const base = posix.basename(new URL(url).pathname).replace(/\.[^.]*$/, "");
  const digest = createHash("sha256").update(url).digest("hex").slice(0, 8);
  return `${slugify(base, "ascii", true).slice(0, 60) || "image"}-${digest}`;
}
