import type { Lang } from "../../i18n/index.ts";
import type { Chapter, Page, Post } from "./page.ts";
import { perLang } from "./per-list.ts";

/** The book's pages in one language, in reading order: 1, 1.1, 1.2, 1.10, 2. */
export const chaptersOf = perLang((pages: readonly Page[], lang): readonly Chapter[] =>
  pages
    .filter((page): page is Chapter => page.kind === "chapters" && page.lang === lang)
    .sort((a, b) => bySection(a.section, b.section)),
);

/** Whether there is a book in a language; the site of a blog has none. */
export function hasBook(pages: readonly Page[], lang: Lang): boolean {
  return chaptersOf(pages, lang).length > 0;
}

/**
 * The languages that a book must be in: those that have it, if these are two or more, and otherwise all
 * of the site.
 */
export function langsOfBook(
  langs: readonly Lang[],
  isIn: (lang: Lang) => boolean,
): readonly Lang[] {
  const found = langs.filter(isIn);
  return found.length > 1 ? found : langs;
}

/**
 * The posts in one language, newest first, and those without a date last. Posts with the same
 * time are in the reverse order of their files, as in Jekyll, so that the parts of a series that were
 * published together follow each other.
 */
export const postsOf = perLang((pages: readonly Page[], lang): readonly Post[] =>
  pages
    .filter((page): page is Post => page.kind === "posts" && page.lang === lang)
    .sort((a, b) => timeOf(b) - timeOf(a) || compare(b.file, a.file)),
);

/** The same posts with the pinned ones first. */
export function pinnedFirst(posts: readonly Post[]): Post[] {
  return [...posts.filter(({ pinned }) => pinned), ...posts.filter(({ pinned }) => !pinned)];
}

function timeOf({ date }: Post): number {
  return date ? Date.parse(date.at) : 0;
}

export interface Neighbours<T> {
  previous: T | undefined;
  next: T | undefined;
}

/** The entries before and after `page` in a list. */
export function neighbours<T>(list: readonly T[], page: T): Neighbours<T> {
  const index = list.indexOf(page);
  return { previous: list[index - 1], next: list[index + 1] };
}

function bySection(a: string, b: string): number {
  const [left, right] = [a, b].map((section) => section.split(".").map(Number));
  const depth = Math.max(left.length, right.length);
  for (let i = 0; i < depth; i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
