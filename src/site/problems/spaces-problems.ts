import type { Problem } from "../../schema/index.ts";
import type { LineIn } from "../content/content.ts";
import type { Page } from "../model/page.ts";
import { signIn } from "./sign-problems.ts";

/**
 * Warns of files whose names have spaces, which their addresses have as well: as `%20` where they are
 * shared.
 */
export function spacesProblems(pages: readonly Page[], lineIn: LineIn): Problem[] {
  return pages.flatMap((page) => {
    const { file, path, permalink, place } = page;
    // The problem of such a character suggests a better address.
    if (permalink || !/\s/.test(place) || signIn(place)) return [];
    const clean = path.replace(/\s+/g, "-");
    const message = `the address of the page is ${path.replace(/\s/g, encodeURIComponent)}, because the file name contains spaces: use hyphens, or write the key permalink: ${clean}`;
    return [{ file, line: lineIn(page, "title"), message, warning: true }];
  });
}
