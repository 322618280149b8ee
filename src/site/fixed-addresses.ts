import { fileURLToPath } from "node:url";
import { filesIn } from "./content-files.ts";
import { langs } from "./languages.ts";
import { langParam } from "./routes.ts";

const folder = fileURLToPath(new URL("../pages", import.meta.url)).replaceAll("\\", "/");

/**
 * The addresses of the site that do not depend on its content, from the file names in src/pages.
 * Those of pages end with a slash ("/en/glossary/"), those of files do not ("/words.json").
 */
export function fixedAddresses(): string[] {
  const routes = filesIn(folder).flatMap((path) => {
    const route = path.slice(folder.length);
    return langs.map((lang) => {
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
