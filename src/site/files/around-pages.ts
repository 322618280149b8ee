import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import type { Content } from "../content/content.ts";
import type { KeptFiles } from "../build/kept-files.ts";
import { pageFiles } from "./page-files.ts";
import { readPagesOnce } from "../texts/read-pages.ts";
import { decoded, withBase } from "../addresses/routes.ts";
import { langs } from "../model/languages.ts";
import { wordmarkFile } from "../content/wordmark-file.ts";
import { shareImages } from "../share-image/share-images.ts";

/**
 * Adds the files beside the pages to a build: the sitemap, robots.txt, llms.txt, each page as
 * Markdown, and share images. Development makes the texts when they are asked for.
 *
 * @param kept the files of the last build
 */
export function aroundPages(contentDir: string, kept: KeptFiles): AstroIntegration {
  let config: AstroConfig;
  const make = (content?: Content) =>
    pageFiles(contentDir, { url: config.site ?? "", base: config.base }, content);
  return {
    name: "around-pages",
    hooks: {
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decoded(new URL(request.url ?? "/", "http://localhost").pathname);
          const own = path.slice(withBase(config.base, "").length);
          if (!/\.(?:md|txt|xml)$/.test(own)) return next();
          const file = make().files.find(({ name }) => name === own);
          if (!file) return next();
          response.setHeader("Content-Type", "text/plain; charset=utf-8");
          response.end(file.text());
        });
      },
      "astro:build:done": async ({ dir }) => {
        const read = await readPagesOnce({ root: fileURLToPath(config.root), contentDir });
        const { files, views, titles } = make(read);
        const images = await shareImages(views, titles, wordmarksIn(contentDir), kept);
        const changed = files.filter(({ name, key }) => !kept.keep(name.slice(1), key));
        const contents = [
          ...changed.map(({ name, text }) => [name, text()] as const),
          ...images.map(({ name, bytes }) => [name, bytes] as const),
        ];
        const folder = fileURLToPath(dir);
        const folders = new Set(contents.map(([name]) => dirname(join(folder, name))));
        await Promise.all(Array.from(folders, (path) => mkdir(path, { recursive: true })));
        await Promise.all(contents.map(([name, data]) => writeFile(join(folder, name), data)));
      },
    },
  };
}

function wordmarksIn(contentDir: string): Partial<Record<string, string>> {
  const files = langs.map((lang) => [lang, join(contentDir, wordmarkFile(lang))] as const);
  return Object.fromEntries(
    files
      .filter(([, file]) => existsSync(file))
      .map(([lang, file]) => [lang, readFileSync(file, "utf8")]),
  );
}
