import { slugOf } from "../../../site/slug.ts";
import type { OldDocument } from "../old-site.ts";

const lists = ["posts", "tags", "categories", "series", "authors", "archive"];
const pages = ["book", "play", "api", "glossary", "proof", ...lists];
const files = ["404.html", "sitemap.xml", "robots.txt", "cells.json", "licenses.txt", "python.zip"];
const filesOfLanguage = ["rss.xml", "feed.json", "words.json", "dialogs.json", "llms.txt"];
const folders = /^_(?:astro|live|search)\//;

/**
 * Whether this site may have something of its own where the old built site had a file: a page such
 * as `play/index.html` or `tags.html`, or a file such as `rss.xml`.
 */
export function isMade(file: string): boolean {
  const path = inLanguage(file);
  if (isMadeFile(file) || path === "index.html") return true;
  const address = path.replace(/(?:\/index)?\.html$/, "");
  if (address === path) return false;
  return pages.includes(address) || /^api\/(?:np|nn|plt|draw|live)$/.test(address);
}

/** Whether this site has a file of its own there, such as `rss.xml` or `404.html`. */
export function isMadeFile(file: string): boolean {
  return folders.test(file) || files.includes(file) || filesOfLanguage.includes(inLanguage(file));
}

function inLanguage(file: string): string {
  return file.replace(/^(?:ko|en)\//, "");
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
  return (file) => addresses.has(inLanguage(file).replace(/(?:\/index)?\.html$/, ""));
}
