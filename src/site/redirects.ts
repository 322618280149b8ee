import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { pagesWithOwnAddresses } from "./own-addresses.ts";
import { redirectHtml } from "./redirect-html.ts";
import { withBase } from "./routes.ts";

/**
 * Adds a page for each `redirect_from` to a build, and answers these addresses in development. A
 * static host cannot redirect otherwise.
 */
export function redirects(contentDir: string): AstroIntegration {
  let config: AstroConfig;
  /** The HTML of every redirect, by its address without the base. */
  const make = (hidden: boolean) => {
    const pages = pagesWithOwnAddresses(contentDir).filter((page) => hidden || !page.hidden);
    const site = config.site ?? "http://localhost";
    return pages.flatMap((page) =>
      page.redirects.map((address) => ({ address, html: redirectHtml(page, site, config.base) })),
    );
  };
  return {
    name: "redirects",
    hooks: {
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:server:setup": ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? "/", "http://localhost");
          const asked = decodeURI(pathname).normalize("NFC");
          const found = make(true).find(({ address }) =>
            [address, address.replace(/\/$/, "")].some(
              (one) => withBase(config.base, one) === asked,
            ),
          );
          if (!found) return next();
          response.setHeader("Content-Type", "text/html; charset=utf-8");
          response.end(found.html);
        });
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const { address, html } of make(false)) {
          const file = join(folder, address.endsWith("/") ? `${address}index.html` : address);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, html, { flag: "wx" });
        }
      },
    },
  };
}
