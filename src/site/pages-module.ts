import { relative } from "node:path";
import type { Plugin } from "vite";
import { processModule } from "../proof/process-module.ts";
import { isMarkdown } from "./content-files.ts";
import { publishedPages } from "./published-pages.ts";

/**
 * Lets pages import from "virtual:pages" the function `pages`, which returns the front matter of all
 * pages. In development, a saved page is read again.
 *
 * @param root the project's folder
 * @param hidden whether to include unpublished pages
 */
export function pagesModule(root: string, contentDir: string, hidden: boolean): Plugin {
  return {
    ...processModule("pages", { pages: publishedPages(root, contentDir, hidden) }),
    configureServer({ watcher, environments }) {
      const update = (path: string) => {
        const file = relative(root, path).replaceAll("\\", "/");
        if (!isMarkdown(file) || !file.startsWith(`${contentDir}/`)) return;
        // Astro then asks again which pages there are.
        for (const { hot } of Object.values(environments)) hot.send("astro:content-changed", {});
      };
      for (const event of ["add", "change", "unlink"] as const) watcher.on(event, update);
    },
  };
}
