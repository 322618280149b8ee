import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import type { KeptFiles } from "./kept-files.ts";
import { pagesWithOwnAddresses } from "./own-addresses.ts";
import { redirectHtml } from "./redirect-html.ts";
import type { Target } from "./redirect-html.ts";
import { redirectsIn } from "./redirects-file.ts";
import { decoded, langOfPath, withBase } from "./routes.ts";

/**
 * Makes the addresses of `redirect_from` and of content/redirects.yml lead to their pages. A build
 * contains a redirect page for each, since a static host cannot redirect otherwise, and a copy
 * of the file for the old address of a file, such as /feed.xml. Development redirects.
 *
 * @param files those of the build
 */
export function redirects(contentDir: string, files: KeptFiles): AstroIntegration {
  let config: AstroConfig;
  return {
    name: "redirects",
    hooks: {
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? "/", "http://localhost");
          const whole = /\.\w+$|\/$/.test(pathname) ? pathname : `${pathname}/`;
          const target = targets(contentDir, true).get(
            decoded(whole).slice(config.base.length - 1),
          );
          if (!target) return next();
          response.statusCode = 302;
          response.setHeader("Location", encodeURI(withBase(config.base, target.path)));
          response.end();
        });
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const [address, target] of targets(contentDir, false)) {
          const name = address.endsWith("/") ? `${address}index.html` : address;
          const file = join(folder, name);
          if (files.has(name.slice(1))) throw new Error(`${address} is already a file of the site`);
          files.makeWay(name.slice(1));
          await mkdir(dirname(file), { recursive: true });
          if (/\.html?$/.test(file)) {
            const html = redirectHtml(target, config.site ?? "http://localhost", config.base);
            await writeFile(file, html);
          } else {
            await copyFile(join(folder, target.path), file);
          }
        }
      },
    },
  };
}

/**
 * Where each old address leads.
 *
 * @param hidden whether to include unpublished pages
 */
function targets(contentDir: string, hidden: boolean): Map<string, Target> {
  const pages = pagesWithOwnAddresses(contentDir).filter((page) => hidden || !page.hidden);
  const written = redirectsIn(contentDir).flatMap(({ from, to }) => {
    const target = { lang: langOfPath(to), title: to, path: to };
    return from.map((address): [string, Target] => [address, target]);
  });
  const own = pages.flatMap((page) =>
    page.redirects.map((address): [string, Target] => [address, page]),
  );
  return new Map([...written, ...own]);
}
