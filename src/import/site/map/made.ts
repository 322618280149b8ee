import { slugOf } from "../../../site/model/slug.ts";
import type { OldDocument } from "../old-site.ts";
import { text } from "../read/config.ts";
import type { Lang } from "./language.ts";

/** What the content of the new site has, on which the pages that the site makes depend. */
export interface Contents {
  /** Chapters, without which there is no book. */
  chapters: boolean;
  /** Live cells, without which there are no playground, reference and proofs. */
  cells: boolean;
  /** Terms, without which there is no glossary. */
  terms: boolean;
  /** A page about the project or its author that the import leaves there. */
  about: boolean;
}

/** What the new site has of its own, whatever its posts are. */
export interface Made {
  /** The paths of its pages in each language, below the home page, such as `play/`. */
  pages: readonly string[];
  /**
   * Whether the new site may have something of its own where the old built site had a file: a page
   * such as `play/index.html` or `tags.html`, or a file such as `rss.xml`.
   */
  isMade(file: string): boolean;
  /** Whether the new site has a file of its own there, such as `rss.xml` or `404.html`. */
  isMadeFile(file: string): boolean;
  /**
   * Whether the new site lists posts there: by a tag, a category or a series of these documents, by one
   * of these authors, or by date.
   */
  isListed(
    documents: readonly OldDocument[],
    authors: readonly string[],
  ): (file: string) => boolean;
}

const lists = ["posts/", "tags/", "categories/", "series/", "authors/", "archive/"];
const libraries = ["np", "nn", "plt", "draw", "live"];
const pagesOfCells = ["play/", "proof/", "api/", ...libraries.map((name) => `api/${name}/`)];
const files = ["404.html", "sitemap.xml", "robots.txt", "cells.json", "licenses.txt", "python.zip"];
const filesOfLanguage = ["rss.xml", "feed.json", "words.json", "dialogs.json", "llms.txt"];
const folders = /^_(?:astro|live|search)\//;

/**
 * What a site has of its own.
 * @param languages its languages, the one at the root first
 */
export function madeBy([, ...others]: readonly Lang[], contents: Contents): Made {
  const pages = [
    ...(contents.chapters ? ["book/"] : []),
    ...(contents.cells ? pagesOfCells : []),
    ...(contents.terms ? ["glossary/"] : []),
  ];
  const addresses = new Set([...pages, ...lists].map((path) => path.slice(0, -1)));
  const inLanguage = (file: string) => {
    const folder = others.find((lang) => file.startsWith(`${lang}/`));
    return folder === undefined ? file : file.slice(folder.length + 1);
  };
  const addressOf = (file: string) => inLanguage(file).replace(/(?:\/index)?\.html$/, "");
  const isMadeFile = (file: string) =>
    folders.test(file) || files.includes(file) || filesOfLanguage.includes(inLanguage(file));
  return {
    // The blog's own page about its author replaces that of the project.
    pages: contents.about ? [...pages, "about/"] : pages,
    isMadeFile,
    isMade(file) {
      if (isMadeFile(file) || inLanguage(file) === "index.html") return true;
      return file.endsWith(".html") && addresses.has(addressOf(file));
    },
    isListed(documents, authors) {
      const listed = listsOf(documents);
      for (const id of authors) listed.add(`authors/${id}`);
      return (file) => listed.has(addressOf(file)) || listOfDates.test(addressOf(file));
    },
  };
}

/** The lists of a year and of a month. */
const listOfDates = /^archive\/\d{4}(?:\/\d{2})?$/;

function listsOf(documents: readonly OldDocument[]): Set<string> {
  const shown = documents.filter(({ files: all }) => all.length > 0);
  return new Set(
    shown.flatMap(({ tags, categories, data }) => [
      ...(text(data.series) === "" ? [] : [`series/${slugOf(text(data.series))}`]),
      ...[...tags, ...categories.slice(1)].map((name) => `tags/${slugOf(name)}`),
      ...categories.slice(0, 1).map((name) => `categories/${slugOf(name)}`),
    ]),
  );
}
