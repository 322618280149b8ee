import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { imageSize } from "image-size";
import type { Problem } from "../schema/index.ts";
import type { LineIn } from "./content.ts";
import type { Page } from "./page.ts";
import { chosenImage } from "./preview.ts";

/**
 * Reports values of front matter that are well-formed but mean nothing: an `img` that is no
 * image, and a file whose name starts with a day that does not exist.
 *
 * @param root the project's folder
 */
export function keyProblems(pages: readonly Page[], root: string, lineIn: LineIn): Problem[] {
  return pages.flatMap((page) => {
    const { file, image, date, place } = page;
    const at = (key: string, message: string) => ({ file, line: lineIn(page, key), message });
    const found: Problem[] = [];
    const wrong = image === undefined ? undefined : whatIsWrong(image, root);
    if (wrong) found.push(at("img", `img is "${image}", ${wrong}`));
    const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/.exec(place)?.[1];
    if (day !== undefined && date === undefined) {
      const message = `the name of the file starts with ${day}, a day that does not exist: correct the name, or write the key date`;
      found.push(at("title", message));
    }
    return found;
  });
}

/** Why a file of public/ is no image; undefined if it is one, or does not exist. */
function whatIsWrong(image: string, root: string): string | undefined {
  const path = chosenImage(image);
  const file = join(root, "public", path ?? "");
  if (path === undefined || !existsSync(file)) return undefined;
  try {
    imageSize(readFileSync(file));
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `which cannot be read as an image (${said}): replace the file`;
  }
}
