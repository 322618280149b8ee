import { escapeHtml } from "../../markdown/html/html.ts";
import { rootLang } from "../model/languages.ts";
import type { View } from "../views/view.ts";

/**
 * The sitemap of the pages that search engines may list, each with its translations and the day of
 * its last change.
 *
 * @param absolute returns the absolute address of a path
 */
export function sitemapOf(views: readonly View[], absolute: (path: string) => string): string {
  const listed = views.filter(({ noindex }) => !noindex);
  const urls = listed.map((view) => `<url>${entryOf(view, absolute)}</url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    "</urlset>\n",
  ].join("\n");
}

function entryOf(view: View, absolute: (path: string) => string): string {
  const { lang, path, article, translations } = view;
  const changed = article?.updated ?? article?.published;
  const versions = [{ lang, path }, ...translations.filter(({ exists }) => exists)];
  const main = versions.find((version) => version.lang === rootLang) ?? versions[0];
  const alternates = [
    ...versions.map((version) => [version.lang, version.path]),
    ["x-default", main.path],
  ].map(
    ([code, path]) =>
      `<xhtml:link rel="alternate" hreflang="${code}" href="${escapeHtml(absolute(path))}"/>`,
  );
  return [
    `<loc>${escapeHtml(absolute(path))}</loc>`,
    changed ? `<lastmod>${changed.at}</lastmod>` : "",
    ...(versions.length > 1 ? alternates : []),
  ].join("");
}

/** robots.txt: everything may be read, and the sitemap is here. */
export function robotsOf(absolute: (path: string) => string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute("/sitemap.xml")}\n`;
}
