import type { Problem } from "../../schema/index.ts";
import type { LineIn } from "../content/content.ts";
import type { Page } from "../model/page.ts";
import { slugOf } from "../model/slug.ts";

type Key = "tags" | "category" | "series";

/**
 * Reports tags, categories and series that are spelled in two ways in one language, such as "NumPy"
 * and "numpy": their lists would have the same address. It reports each page with a spelling that is
 * not that of the book, or the most frequent one.
 */
export function spellingProblems(pages: readonly Page[], lineIn: LineIn): Problem[] {
  const uses = pages.flatMap((page) => [
    ...page.tags.map((name) => use(page, "tags", name)),
    ...(page.category === undefined ? [] : [use(page, "category", page.category)]),
    ...(page.series === undefined ? [] : [use(page, "series", page.series)]),
  ]);
  return [...Map.groupBy(uses, ({ list }) => list).values()].flatMap((same) => {
    const spellings = [...Map.groupBy(same, ({ name }) => name).values()];
    const [usual, ...others] = spellings.sort(
      (a, b) => inBook(b) - inBook(a) || b.length - a.length,
    );
    return others.flat().map(({ page, key, name }): Problem => {
      const [{ name: right, page: first }] = usual;
      const message = `${key} has "${name}", whose list has the same address as that of "${right}" in ${first.file}: write "${right}" here, or "${name}" there`;
      const problem = { file: page.file, line: lineIn(page, key), message };
      // The posts of an old blog are shown all the same, in one list.
      return page.kind === "posts" ? { ...problem, warning: true, kind: "spelling" } : problem;
    });
  });
}

/** How many of the pages with a spelling are not posts. */
function inBook(spelling: readonly { page: Page }[]): number {
  return spelling.filter(({ page }) => page.kind !== "posts").length;
}

function use(page: Page, key: Key, name: string) {
  return { page, key, name, list: JSON.stringify([page.lang, key, slugOf(name)]) };
}
