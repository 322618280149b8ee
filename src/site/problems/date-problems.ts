import type { Problem } from "../../schema/index.ts";
import type { LineIn } from "../content/content.ts";
import type { Page } from "../model/page.ts";

/** Reports files whose name starts with a day that does not exist, unless they have the key `date`. */
export function dateProblems(pages: readonly Page[], lineIn: LineIn): Problem[] {
  return pages.flatMap((page) => {
    const { file, date, place } = page;
    const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/.exec(place)?.[1];
    if (day === undefined || date !== undefined) return [];
    const message = `the name of the file starts with ${day}, a day that does not exist: correct the name, or write the key date`;
    return [{ file, line: lineIn(page, "title"), message }];
  });
}
