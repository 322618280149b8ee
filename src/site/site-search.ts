import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { langs } from "./languages.ts";
import { readPages, readPagesOnce } from "./read-pages.ts";
import { decoded, searchManifest, withBase } from "./routes.ts";
import { searchFiles } from "./search-files.ts";

/**
 * Adds the search indexes to a build. Development makes them when the search is opened, again after
 * each change of the content.
 */
export function siteSearch(contentDir: string): AstroIntegration {
  let config: AstroConfig;
  const make = (read = readPages) => searchFiles(fileURLToPath(config.root), contentDir, read);
  return {
    name: "site-search",
    hooks: {
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:server:setup": ({ server }) => {
        const manifests = langs.map(searchManifest);
        let files = new Map<string, string>();
        server.middlewares.use(async (request, response, next) => {
          try {
            const path = decoded(new URL(request.url ?? "/", "http://localhost").pathname);
            const own = path.slice(withBase(config.base, "").length);
            if (manifests.includes(own)) {
              files = new Map((await make()).map(({ name, text }) => [name, text]));
            }
            const text = files.get(own);
            if (text === undefined) return next();
            response.setHeader("Content-Type", "text/plain; charset=utf-8");
            response.end(text);
          } catch (error) {
            next(error);
          }
        });
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await make(readPagesOnce);
        const folders = new Set(files.map(({ name }) => dirname(join(folder, name))));
        await Promise.all(Array.from(folders, (path) => mkdir(path, { recursive: true })));
        await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
      },
    },
  };
}
