import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isImage, sizeOf } from "../../../markdown/images/image-files.ts";
import type { Copied } from "../planned.ts";

/**
 * Returns a function that says what is wrong with the image that is copied to an address; undefined if
 * nothing is, or if no image is there.
 */
export function damageIn(
  root: string,
  copied: readonly Copied[],
): (address: string) => string | undefined {
  const paths = new Map(copied.map(({ path, address }) => [`/${address}`, path]));
  return (address) => {
    const path = paths.get(address);
    if (/\.(?:mp4|m4v|webm|mov|ogv)$/i.test(address)) return "is a video";
    if (path === undefined || !isImage(path)) return undefined;
    try {
      const size = sizeOf(readFileSync(join(root, path)), path);
      return typeof size === "string" ? size : undefined;
    } catch {
      // It is not copied either, which says why.
      return undefined;
    }
  };
}
