import type { Problem } from "../schema/index.ts";
import type { LineIn } from "./content.ts";
import type { Page } from "./page.ts";
import { chosenImage } from "./preview.ts";

/**
 * Reports images that front matter names and `public/` does not contain.
 *
 * @param files the addresses of the site's files
 */
export function previewProblems(
  pages: readonly Page[],
  files: ReadonlySet<string>,
  lineIn: LineIn,
): Problem[] {
  return pages.flatMap((page) => {
    const path = chosenImage(page.image);
    if (!path || files.has(path)) return [];
    const message = `img is ${page.image}, but public${path} does not exist: add the file, or correct or remove the key`;
    return [{ file: page.file, line: lineIn(page, "img"), message }];
  });
}
