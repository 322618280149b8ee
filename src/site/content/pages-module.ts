import { relative } from "node:path";
import type { Plugin } from "vite";
import { processModule } from "../../proof/process-module.ts";
import { isMarkdown } from "./content-files.ts";
import type { Page } from "../model/page.ts";
import { publishedPages } from "./published-pages.ts";

/**
 * Lets pages import from "virtual:pages" the function `pages`, which returns the front matter of all
 * pages. In development, a saved page is read again.
 *
 * @param root the project's folder
 * @param hidden whether to include unpublished pages
 */
export function pagesModule(root: string, contentDir: string, hidden: boolean): Plugin {
  const read = publishedPages(root, contentDir, hidden);
  let isWatched = false;
  /** The pages until a file of the content changes, or a page is due: a shown page asks several times. */
  let known: { pages: Promise<Page[]>; until: number } | undefined;
  const pages = (): Promise<Page[]> => {
    if (known && Date.now() < known.until) return known.pages;
    const made = { pages: read(), until: Infinity };
    if (isWatched) known = made;
    made.pages.then(
      (all) => (made.until = nextDue(all)),
      // The next one who asks reads again.
      () => (made.until = 0),
    );
    return made.pages;
  };
  return {
    ...processModule("pages", { pages }),
    configureServer({ watcher, environments }) {
      isWatched = true;
      const update = (path: string) => {
        const file = relative(root, path).replaceAll("\\", "/");
        if (!file.startsWith(`${contentDir}/`)) return;
        known = undefined;
        // Astro then asks again which pages there are.
        if (!isMarkdown(file)) return;
        for (const { hot } of Object.values(environments)) hot.send("astro:content-changed", {});
      };
      for (const event of ["add", "change", "unlink"] as const) watcher.on(event, update);
    },
  };
}

/** The first time at which a page is due whose date is in the future. */
function nextDue(pages: readonly Page[]): number {
  const times = pages.flatMap(({ hidden, date }) =>
    hidden === "future" && date ? [Date.parse(date.at)] : [],
  );
  return Math.min(...times, Infinity);
}
