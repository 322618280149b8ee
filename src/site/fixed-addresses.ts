import { fileURLToPath } from "node:url";
import { langs } from "../i18n/index.ts";
import { filesIn } from "./content-files.ts";
import { langParam } from "./routes.ts";

const folder = fileURLToPath(new URL("../pages", import.meta.url)).replaceAll("\\", "/");

/**
 * The addresses that the site has whatever its content is, by the names of the files in src/pages:
 * those of pages end with a slash, as in "/en/glossary/", those of files do not, as in "/words.json".
 */
export function fixedAddresses(): string[] {
  const routes = filesIn(folder).flatMap((path) => {
    const route = path.slice(folder.length);
    return langs.map((lang) => {
      const param = langParam(lang);
      return route.replace("/[...lang]", param === undefined ? "" : `/${param}`);
    });
  });
  // A route with another parameter has pages by the content or by the libraries.
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
