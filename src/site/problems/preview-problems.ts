import { readImage } from "../../markdown/images/image-files.ts";
import type { Problem } from "../../schema/index.ts";
import type { LineIn } from "../content/content.ts";
import type { Page } from "../model/page.ts";
import { chosenFile } from "../views/preview.ts";

/**
 * Reports images that front matter names and that do not exist, or that are not images.
 *
 * @param root the project's folder
 */
export function previewProblems(pages: readonly Page[], root: string, lineIn: LineIn): Problem[] {
  return pages.flatMap((page) => {
    const path = chosenFile(page, root);
    const found = path === undefined ? undefined : readImage(root, path);
    if (typeof found !== "string") return [];
    const message = `img is ${page.image}, which ${found}`;
    return [{ file: page.file, line: lineIn(page, "img"), message }];
  });
}
