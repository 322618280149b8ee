import { existsSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import type { Connect, Plugin } from "vite";
import { anyCase } from "../addresses/any-case.ts";
import type { KeptFiles } from "../build/kept-files.ts";
import {
  ownAddresses,
  ownNames,
  ownRedirects,
  pagesWithOwnAddresses,
} from "../addresses/own-addresses.ts";
import type { Page } from "../model/page.ts";
import { redirectHtml } from "../addresses/redirect-html.ts";
import type { Target } from "../addresses/redirect-html.ts";
import { authorHref, decoded, langOfPath, withBase, withoutBase } from "../addresses/routes.ts";

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
      "astro:config:setup": ({ command, config: { base }, updateConfig }) => {
        if (command === "dev") updateConfig({ vite: { plugins: [redirecting(contentDir, base)] } });
      },
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:build:done": async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const isCaseless = existsSync(join(folder, "INDEX.HTML"));
        for (const [address, target] of written(targets(contentDir, false), isCaseless)) {
          const name = (address.endsWith("/") ? `${address}index.html` : address).replaceAll(
            "%23",
            "#",
          );
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
 * Redirects before Astro, which refuses an address without a slash at its end, such as /posts: it
 * leads to /posts/.
 */
function redirecting(contentDir: string, base: string): Plugin {
  // Made again with a new list of pages, when the content has been read again.
  const made = new WeakMap<readonly Page[], Map<string, Target>>();
  const targetOf = (address: string) => {
    const pages = pagesWithOwnAddresses(contentDir);
    const known = made.get(pages) ?? targets(contentDir, true);
    made.set(pages, known);
    return known.get(address);
  };
  return {
    name: "redirects",
    enforce: "post",
    configureServer: (server) => () => {
      const handle: Connect.NextHandleFunction = (request, response, next) => {
        // No URL, which could not be that of the path "//".
        const { url = "/" } = request;
        const [pathname] = url.split(/[?#]/, 1);
        const whole = /\.\w+$|\/$/.test(pathname) ? pathname : `${pathname}/`;
        const own = withoutBase(base, decoded(whole));
        const target = own === undefined ? undefined : targetOf(own);
        // As on a static host, such as GitHub Pages, which adds the slash. Others are Vite's own.
        const lacksSlash = whole !== pathname && own !== undefined && !/^\/[_@./\\]/.test(own);
        if (!target && !lacksSlash) return next();
        response.statusCode = 302;
        const location = target
          ? encodeURI(withBase(base, target.path))
          : whole + url.slice(pathname.length);
        response.setHeader("Location", location);
        response.end();
      };
      // Astro's own come first as well.
      server.middlewares.stack.unshift({ route: "", handle });
    },
  };
}

/**
 * The redirects that a build writes. In a folder that does not tell capital letters from small ones,
 * a page is also at its addresses in other cases, where a redirect would replace it.
 */
export function written<T extends Pick<Target, "path">>(
  redirects: ReadonlyMap<string, T>,
  isCaseless: boolean,
): [string, T][] {
  return [...redirects].filter(
    ([address, { path }]) => !isCaseless || anyCase(address) !== anyCase(path),
  );
}

/**
 * Where each old address leads. The addresses in redirects.yml are read as links in a text are.
 *
 * @param hidden whether to include unpublished pages
 */
export function targets(contentDir: string, hidden: boolean): Map<string, Target> {
  const pages = pagesWithOwnAddresses(contentDir).filter((page) => hidden || !page.hidden);
  const linked = authorHref(
    "/",
    () => ownAddresses(contentDir),
    () => ownNames(contentDir),
  );
  const ofFile = ownRedirects(contentDir).flatMap(({ file, from, to }) => {
    const path = decodeURIComponent(linked(encodeURI(to), file));
    const target = { lang: langOfPath(path), title: path, path };
    return from.map((address): [string, Target] => [address, target]);
  });
  const own = pages.flatMap((page) =>
    page.redirects.map((address): [string, Target] => [address, page]),
  );
  return new Map([...ofFile, ...own]);
}
