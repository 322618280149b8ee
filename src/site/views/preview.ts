import { addressOf } from "../../markdown/images/image-addresses.ts";
import { imagePath } from "../../markdown/images/image-files.ts";
import type { View } from "./view.ts";

/** An image of front matter as its author wrote it, and the file in which it is written. */
export interface Chosen {
  image?: string;
  file: string;
}

/**
 * The path, relative to the project's folder, of the image that an author chose: `/images/a.png` is
 * in public/, `:a.png` in public/images/posts/, and `./a.png` beside the file. Undefined for
 * images of other sites.
 *
 * @param root the project's folder
 */
export function chosenFile({ image, file }: Chosen, root: string): string | undefined {
  if (image === undefined || isElsewhere(image)) return undefined;
  return imagePath(image, root, file);
}

/** The address of that image, without the base, or the one at another site. */
export function chosenAddress(chosen: Chosen): string | undefined {
  const path = chosenFile(chosen, process.cwd());
  return path === undefined ? chosen.image : addressOf(path);
}

function isElsewhere(image: string): boolean {
  return /^https?:\/\//.test(image);
}

/** The path of the image that the build draws for a page; the pages of a list share one. */
export function drawnImage(path: string): string {
  const first = path.replace(/page\/\d+\/$/, "");
  return `/share${first === "/" ? "/index" : first.slice(0, -1)}.png`;
}

/**
 * The image that stands for a page where its address is shared: a path of the site, or the address
 * of an image elsewhere. `isDrawn` is false if an author chose it.
 */
export function previewOf({ image, path }: View): { address: string; isDrawn: boolean } {
  return { address: image ?? drawnImage(path), isDrawn: image === undefined };
}
