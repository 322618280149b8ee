import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import type { KeptFiles } from "../build/kept-files.ts";
import { langs } from "../model/languages.ts";
import { readPagesOnce } from "../texts/read-pages.ts";
import { decoded } from "../addresses/routes.ts";
import { searchManifest } from "./search-addresses.ts";
import { searchFiles } from "./search-files.ts";
import { searchPages } from "./search-pages.ts";
import { writeSearchInThread } from "./search-thread.ts";

/**
 * Adds the search indexes to a build, which makes them while it renders the pages. Development makes
 * them when the search is opened, again after each change of the content.
 *
 * @param files those of the build, which writes only what changed
 */
export function siteSearch(contentDir: string, files: KeptFiles): AstroIntegration {
  let config: AstroConfig;
  let written: ReturnType<typeof writeSearchInThread> | undefined;
  const root = () => fileURLToPath(config.root);
  return {
    name: "site-search",
    hooks: {
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:server:setup": ({ server }) => {
        const manifests = langs.map(searchManifest);
        let texts = new Map<string, string>();
        server.middlewares.use(async (request, response, next) => {
          try {
            // Astro has taken the base from the address.
            const path = decoded(new URL(request.url ?? "/", "http://localhost").pathname);
            if (manifests.includes(path)) {
              texts = new Map(
                (await searchFiles(root(), contentDir)).map(({ name, text }) => [name, text]),
              );
            }
            const text = texts.get(path);
            if (text === undefined) return next();
            response.setHeader("Content-Type", "text/plain; charset=utf-8");
            response.end(text);
          } catch (error) {
            next(error);
          }
        });
      },
      "astro:build:start": async () => {
        const searched = await searchPages(root(), contentDir, langs, readPagesOnce);
        written = writeSearchInThread(
          searched,
          fileURLToPath(config.outDir),
          files.unchangedBelow("_search/"),
        );
        // An error is reported when the pages are rendered.
        written.catch(() => undefined);
      },
      "astro:build:done": async () => {
        for (const { name, key } of (await written) ?? []) files.keep(name, key);
      },
    },
  };
}
