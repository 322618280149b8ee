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
    const { image } = page;
    if (image === undefined || /^https?:\/\//.test(image)) return [];
    const path = chosenImage(image);
    if (path !== undefined && files.has(path)) return [];
    const message = path
      ? `img is ${image}, but public${path} does not exist: add the file, or correct or remove the key`
      : `img is ${image}: put the file into public/images/ and write /images/…`;
    return [{ file: page.file, line: lineIn(page, "img"), message }];
  });
}
