import { fileURLToPath } from "node:url";
import type { Lang } from "../../i18n/index.ts";
import { filesIn } from "../content/content-files.ts";
import { langs } from "../model/languages.ts";
import type { Made } from "../model/made.ts";
import { hasBook } from "../model/order.ts";
import type { Page } from "../model/page.ts";
import { langParam } from "./routes.ts";

const folder = fileURLToPath(new URL("../../pages", import.meta.url)).replaceAll("\\", "/");

/**
 * The addresses of the site that are neither files nor lists of its content, from the file names in
 * src/pages: those of pages end with a slash ("/en/glossary/"), those of files do not ("/words.json").
 *
 * @param made which of these pages the site makes
 */
export function fixedAddresses(pages: readonly Page[], made: Made): string[] {
  const exists = (route: string, lang: Lang) => {
    const name = /^\/\[\.\.\.lang\]\/(\w+)\//.exec(route)?.[1];
    if (name === "book") return hasBook(pages, lang);
    return name === "glossary" ? made.terms : name === undefined || made.cells;
  };
  const routes = filesIn(folder).flatMap((path) => {
    const route = path.slice(folder.length);
    return langs.flatMap((lang) => {
      if (!exists(route, lang)) return [];
      const param = langParam(lang);
      return route.replace("/[...lang]", param === undefined ? "" : `/${param}`);
    });
  });
  // The pages of a route with another parameter depend on the content or on the libraries.
  const fixed = routes.filter((route) => !route.includes("["));
  return [...new Set(fixed.map(addressOf))];
}

/** @example addressOf("/en/play/index.astro") // => "/en/play/" */
function addressOf(route: string): string {
  return route
    .replace(/\/index\.astro$/, "/")
    .replace(/\.astro$/, ".html")
    .replace(/\.ts$/, "");
}
