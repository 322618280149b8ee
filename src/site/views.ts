import { t } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import type { LibraryName } from "../api/index.ts";
import type { Site } from "../schema/index.ts";
import { otherLangs } from "./languages.ts";
import { chaptersOf, neighbours, postsOf } from "./order.ts";
import type { Moment } from "./moment.ts";
import type { Chapter, Page, Post } from "./page.ts";
import { translationsOf } from "./pairs.ts";
import {
  apiPath,
  bookPath,
  glossaryPath,
  homePath,
  playPath,
  postsPath,
  proofPath,
} from "./routes.ts";

/** A link in a view; paths exclude the base, which here.ts adds. */
export interface Link {
  title: string;
  path: string;
}

export interface DescribedLink extends Link {
  description: string;
}

/** A link of the language switch. */
export interface Translation {
  lang: Lang;
  path: string;
  /** Whether it leads to the translation of the page; otherwise to the nearest list. */
  exists: boolean;
  /** The file of the translation, if there is one. */
  file?: string;
}

/** The data of every page: its head, and its links to the other languages. */
export interface View {
  lang: Lang;
  path: string;
  title: string;
  description: string;
  type: "website" | "article";
  noindex: boolean;
  image?: string;
  /** The targets of the language switch: one in each other language of the site. */
  translations: Translation[];
}

/** The pages before and after a page. */
export interface Neighbours {
  lang: Lang;
  previous?: Link;
  next?: Link;
}

/** The data of a page to read, from its breadcrumbs to the links at its end. */
export interface ReadingView extends View, Neighbours {
  file: string;
  /** Whether readers can comment, if the site has comments. */
  comments: boolean;
  section?: string;
  date?: Moment;
  updated?: Moment;
  crumbs: Link[];
  sections: DescribedLink[];
}

/** The reference of a library. */
export interface LibraryView extends View, Neighbours {
  crumbs: Link[];
}

export function homeView(lang: Lang, site: Site): View {
  return listView(lang, homePath, site.title[lang], site.description[lang]);
}

export function bookView(lang: Lang): View {
  return listView(lang, bookPath, t(lang, "book.title"), t(lang, "book.description"));
}

export function postsView(lang: Lang): View {
  return listView(lang, postsPath, t(lang, "posts.title"), t(lang, "posts.description"));
}

export function apiView(lang: Lang): View {
  return listView(lang, apiPath, t(lang, "api.title"), t(lang, "api.description"));
}

export function glossaryView(lang: Lang): View {
  return listView(lang, glossaryPath, t(lang, "glossary.title"), t(lang, "glossary.description"));
}

export function proofView(lang: Lang): View {
  return listView(lang, proofPath, t(lang, "proof.title"), t(lang, "proof.description"));
}

export function playView(lang: Lang): View {
  return listView(lang, playPath, t(lang, "play.title"), t(lang, "play.description"));
}

/** The page for missing addresses; its language switch leads to the home page. */
export function notFoundView(lang: Lang): View {
  return listView(lang, homePath, t(lang, "notFound.title"), t(lang, "notFound.text"));
}

/** The reference of a library, with links to the previous and the next one. */
export function libraryView(
  lang: Lang,
  name: LibraryName,
  names: readonly LibraryName[],
): LibraryView {
  const path = (of: Lang) => apiPath(of, name);
  const linked = (index: number): Link | undefined =>
    names[index] && { title: names[index], path: apiPath(lang, names[index]) };
  const place = names.indexOf(name);
  return {
    ...listView(lang, path, name, t(lang, `api.${name}`)),
    crumbs: [{ title: t(lang, "api.title"), path: apiPath(lang) }],
    previous: linked(place - 1),
    next: linked(place + 1),
  };
}

export function readingView(page: Page, pages: readonly Page[]): ReadingView {
  return page.kind === "chapters" ? chapterView(page, pages) : postView(page, pages);
}

/** A chapter's title with its number: "1.1 Vectors". */
export function numbered({ section, title, path, excerpt }: Chapter): DescribedLink {
  return { title: `${section} ${title}`, path, description: excerpt };
}

export function titled({ title, path }: Post): Link {
  return { title, path };
}

function listView(
  lang: Lang,
  path: (lang: Lang) => string,
  title: string,
  description: string,
): View {
  return {
    lang,
    path: path(lang),
    title,
    description,
    type: "website",
    noindex: false,
    translations: otherLangs(lang).map((other) => ({
      lang: other,
      path: path(other),
      exists: true,
    })),
  };
}

function chapterView(page: Chapter, pages: readonly Page[]): ReadingView {
  const chapters = chaptersOf(pages, page.lang);
  const { previous, next } = neighbours(chapters, page);
  const parents = chapters.filter(({ place }) => page.place.startsWith(`${place}/`));
  const sections = chapters.filter(({ place }) => place.startsWith(`${page.place}/`));
  return {
    ...articleView(page, pages, bookPath),
    section: page.section,
    crumbs: [
      { title: t(page.lang, "book.title"), path: bookPath(page.lang) },
      ...parents.map(numbered),
    ],
    sections: sections.map(numbered),
    previous: previous && numbered(previous),
    next: next && numbered(next),
  };
}

/** The newest post is first in the list, and last in reading order. */
function postView(page: Post, pages: readonly Page[]): ReadingView {
  const { previous: newer, next: older } = neighbours(postsOf(pages, page.lang), page);
  return {
    ...articleView(page, pages, postsPath),
    date: page.date,
    updated: page.updated,
    crumbs: [{ title: t(page.lang, "posts.title"), path: postsPath(page.lang) }],
    sections: [],
    previous: older && titled(older),
    next: newer && titled(newer),
  };
}

function articleView(page: Page, pages: readonly Page[], elsewhere: (lang: Lang) => string) {
  const translations = translationsOf(page, pages);
  const { title, description, noindex, image, comments } = page;
  return {
    lang: page.lang,
    path: page.path,
    file: page.file,
    title,
    description,
    type: "article" as const,
    noindex,
    image,
    comments,
    translations: otherLangs(page.lang).map((lang): Translation => {
      const found = translations.find((other) => other.lang === lang);
      if (!found) return { lang, path: elsewhere(lang), exists: false };
      return { lang, path: found.path, exists: true, file: found.file };
    }),
  };
}
