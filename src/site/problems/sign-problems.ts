import type { Problem } from "../../schema/index.ts";
import type { LineIn } from "../content/content.ts";
import type { Page } from "../model/page.ts";

/**
 * Reports files whose names contain characters with a special meaning in an address, so that no
 * address would open the page: `#` and `?` end the path, and `%` starts the code of a letter.
 */
export function signProblems(pages: readonly Page[], lineIn: LineIn): Problem[] {
  return pages.flatMap((page) => {
    const { file, path, permalink, place } = page;
    const sign = signIn(place);
    if (permalink || sign === undefined) return [];
    const clean = path.replace(/[#?%\s]+/g, "-").replace(/-(?=\/)/g, "");
    const message = `the file name contains "${sign}", which has a special meaning in an address: rename the file, or write the key permalink: ${clean}`;
    return [{ file, line: lineIn(page, "title"), message }];
  });
}

/** The first character of a name that an address cannot contain. */
export function signIn(name: string): string | undefined {
  return /[#?%]/.exec(name)?.[0];
}
