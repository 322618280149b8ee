import { statSync } from "node:fs";
import { originalAddress, widthAddress, widthsOf } from "../../markdown/images/image-addresses.ts";
import { readImage } from "../../markdown/images/image-files.ts";
import type { ImageFile } from "../../markdown/images/image-files.ts";
import { chosenFile } from "./preview.ts";
import type { Chosen } from "./preview.ts";

/**
 * The address, without the base, of the small image beside a page in lists; undefined if its author
 * chose none, or one of another site, which readers of a list would request.
 */
export function thumbnailOf(chosen: Chosen): string | undefined {
  const path = chosenFile(chosen, process.cwd());
  const image = path === undefined ? undefined : known(path);
  if (image === undefined) return undefined;
  const [width] = widthsOf(image);
  return width === undefined ? originalAddress(image) : widthAddress(image, width);
}

const read = new Map<string, { version: string; image: ImageFile | undefined }>();

/** An image, which several lists show and which is read again only when it changes. */
function known(path: string): ImageFile | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  const version = `${stats?.mtimeMs} ${stats?.size}`;
  const before = read.get(path);
  if (before?.version === version) return before.image;
  const found = readImage(process.cwd(), path);
  const image = typeof found === "string" ? undefined : found;
  read.set(path, { version, image });
  return image;
}
