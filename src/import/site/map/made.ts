import { slugOf } from "../../../site/slug.ts";
import type { OldDocument } from "../old-site.ts";

const lists = ["posts", "tags", "categories", "series", "authors", "archive"];
const pages = ["book", "play", "api", "glossary", "proof", ...lists];
const files = [
  ...["404.html", "sitemap.xml", "robots.txt", "rss.xml", "feed.json", "cells.json"],
  ...["words.json", "dialogs.json", "llms.txt", "licenses.txt", "python.zip"],
];
const folders = /^_(?:astro|live|search)\//;

/**
 * Whether this site has something of its own where the old built site had a file: a page such as
 * `play/index.html` or `tags.html`, or a file such as `rss.xml`.
 */
export function isMade(file: string): boolean {
  const inLanguage = file.replace(/^(?:ko|en)\//, "");
  if (folders.test(file) || files.includes(inLanguage) || inLanguage === "index.html") return true;
  const address = inLanguage.replace(/(?:\/index)?\.html$/, "");
  if (address === inLanguage) return false;
  return pages.includes(address) || /^api\/(?:np|nn|plt|draw|live)$/.test(address);
}

/** Whether this site lists posts where the old built site had a page: by a tag or a category. */
export function listsOf(documents: readonly OldDocument[]): (file: string) => boolean {
  const shown = documents.filter(({ files: all }) => all.length > 0);
  const addresses = new Set(
    shown.flatMap(({ tags, categories }) => [
      ...[...tags, ...categories.slice(1)].map((name) => `tags/${slugOf(name)}`),
      ...categories.slice(0, 1).map((name) => `categories/${slugOf(name)}`),
    ]),
  );
  return (file) =>
    addresses.has(file.replace(/^(?:ko|en)\//, "").replace(/(?:\/index)?\.html$/, ""));
}
