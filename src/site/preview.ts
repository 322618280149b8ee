import type { View } from "./view.ts";

/**
 * The path of the image that an author chose for a page: a file of public/, such as
 * `/images/a.png`, or `:a.png`, short for `/images/posts/a.png`. Undefined for other addresses.
 */
export function chosenImage(image: string | undefined): string | undefined {
  if (image?.startsWith(":")) return `/images/posts/${image.slice(1)}`;
  return image?.startsWith("/") && !image.startsWith("//") ? image : undefined;
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
  const chosen = /^https?:\/\//.test(image ?? "") ? image : chosenImage(image);
  return { address: chosen ?? drawnImage(path), isDrawn: chosen === undefined };
}
