import { readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import type { Problem } from "../schema/index.ts";
import type { LineIn } from "./content.ts";
import type { Page } from "./page.ts";
import { chosenImage } from "./preview.ts";

/**
 * Reports images that front matter names and `public/` does not contain, or that are no images.
 *
 * @param root the project's folder
 * @param files the addresses of the site's files
 */
export function previewProblems(
  pages: readonly Page[],
  root: string,
  files: ReadonlySet<string>,
  lineIn: LineIn,
): Problem[] {
  return pages.flatMap((page) => {
    const { image, file } = page;
    if (image === undefined || /^https?:\/\//.test(image)) return [];
    const wrong = whatIsWrong(chosenImage(image), root, files);
    if (wrong === undefined) return [];
    return [{ file, line: lineIn(page, "img"), message: `img is ${image}${wrong}` }];
  });
}

function whatIsWrong(
  path: string | undefined,
  root: string,
  files: ReadonlySet<string>,
): string | undefined {
  if (path === undefined) return ": put the file into public/images/ and write /images/…";
  if (!files.has(path)) {
    return `, but public${path} does not exist: add the file, or correct or remove the key`;
  }
  try {
    imageSize(readFileSync(join(root, "public", path)));
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `, which cannot be read as an image (${said}): replace the file`;
  }
}
