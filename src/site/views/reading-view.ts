import { t } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import type { Site } from "../../schema/index.ts";
import { authorsIn, categoriesIn, seriesIn, tagsIn } from "../model/groups.ts";
import type { Group } from "../model/groups.ts";
import { otherLangs } from "../model/languages.ts";
import type { Moment } from "../model/moment.ts";
import { chaptersOf, hasBook, neighbours, postsOf } from "../model/order.ts";
import type { Chapter, Page, Plain, Post } from "../model/page.ts";
import { translationsOf } from "../model/pairs.ts";
import { chosenAddress } from "./preview.ts";
import { relatedPosts } from "../model/related.ts";
import { bookPath, homePath, postsPath } from "../addresses/routes.ts";
import { slugOf } from "../model/slug.ts";
import type {
  ArticleFacts,
  Branch,
  CountedLink,
  DescribedLink,
  Link,
  Neighbours,
  Translation,
  View,
} from "./view.ts";

/** A chapter, a section or a part of a section; its title begins with its number. */
export interface Section extends DescribedLink {
  section: string;
  /** The title without the number. */
  name: string;
  file: string;
}

/** The data of a page to read, from its breadcrumbs to the links at its end. */
export interface ReadingView extends View, Neighbours {
  file: string;
  /** Whether readers can comment, if the site has comments. */
  comments: boolean;
  /** Why the page is not published, in development. */
  hidden?: Page["hidden"];
  section?: string;
  date?: Moment;
  updated?: Moment;
  /** How long it takes to read a post. */
  minutes?: number;
  article?: ArticleFacts;
  /** The name of the list that is shown below the text, if the site has one. */
  list?: string;
  /** The book, for its pages. */
  tree: Branch[];
  /** The sections of a chapter, or the parts of a section. */
  sections: Section[];
  /** The chapter of a section, or the section of a part. */
  above?: { path: string; file: string };
  /** The series that a post is a part of. */
  series?: Link & { parts: Link[] };
  /** Posts with the same tags. */
  related: Link[];
}

type Names = Pick<Site, "authors">;

/** How many related posts a post links to. */
const relatedCount = 4;

export function readingView(page: Page, pages: readonly Page[], site: Names): ReadingView {
  switch (page.kind) {
    case "chapters":
      return chapterView(page, pages, site);
    case "posts":
      return postView(page, pages, site);
    case "pages":
      return plainView(page, pages);
  }
}

/** A chapter's title with its number: "1.1 Vectors". */
export function numbered({ section, title, path, excerpt }: Chapter): DescribedLink {
  return { title: `${section} ${title}`, path, description: excerpt };
}

export function sectionOf(chapter: Chapter): Section {
  const { section, title: name, file } = chapter;
  return { ...numbered(chapter), section, name, file };
}

function branchOf(chapter: Chapter): Branch {
  const { title, path } = numbered(chapter);
  return { title, path, depth: depthOf(chapter) };
}

/** 1 for a chapter, 2 for a section, 3 for a part of a section. */
export function depthOf({ section }: Pick<Chapter, "section">): number {
  return section.split(".").length;
}

export function titled({ title, path }: Post): Link {
  return { title, path };
}

function chapterView(page: Chapter, pages: readonly Page[], site: Names): ReadingView {
  const { lang, section } = page;
  const chapters = chaptersOf(pages, lang);
  const { previous, next } = neighbours(chapters, page);
  const parents = chapters.filter(({ place }) => page.place.startsWith(`${place}/`));
  const below = chapters.filter(({ place }) => place.startsWith(`${page.place}/`));
  const depth = depthOf(page) + 1;
  const book = t(lang, "book.title");
  const bookIn = (other: Lang) => (hasBook(pages, other) ? bookPath(other) : homePath(other));
  return {
    ...articleView(page, pages, site, bookIn),
    type: "chapter",
    label: [book, ...parents.map(({ title }) => title)].join(" › "),
    section,
    crumbs: [{ title: book, path: bookPath(lang) }, ...parents.map(numbered)],
    tree: chapters.map(branchOf),
    sections: below.filter((one) => depthOf(one) === depth).map(sectionOf),
    above: parents.at(-1),
    previous: previous && numbered(previous),
    next: next && numbered(next),
    related: [],
  };
}

/** The newest post is first in the list, and last in reading order. */
function postView(page: Post, pages: readonly Page[], site: Names): ReadingView {
  const { lang, minutes, date, updated } = page;
  const posts = postsOf(pages, lang);
  const { previous: newer, next: older } = neighbours(posts, page);
  const series = seriesIn(pages, lang).find(({ pages }) => pages.includes(page));
  return {
    ...articleView(page, pages, site, postsPath),
    type: "post",
    label: page.category ?? t(lang, "posts.title"),
    date,
    updated,
    minutes,
    crumbs: [{ title: t(lang, "posts.title"), path: postsPath(lang) }],
    tree: [],
    sections: [],
    previous: older && titled(older),
    next: newer && titled(newer),
    series: series && { title: series.name, path: series.path, parts: series.pages.map(titled) },
    related: relatedPosts(page, posts, relatedCount).map(titled),
  };
}

function plainView(page: Plain, pages: readonly Page[]): ReadingView {
  return {
    ...readView(page, pages, homePath),
    type: "page",
    list: page.place,
    tree: [],
    crumbs: [],
    sections: [],
    related: [],
  };
}

/** What chapters and posts have in common. */
function articleView(
  page: Page,
  pages: readonly Page[],
  site: Names,
  elsewhere: (lang: Lang) => string,
) {
  return { ...readView(page, pages, elsewhere), article: factsOf(page, pages, site) };
}

/** @param elsewhere where the language switch leads if there is no translation */
function readView(page: Page, pages: readonly Page[], elsewhere: (lang: Lang) => string) {
  const translations = translationsOf(page, pages);
  const { lang, path, file, title, description, noindex, comments, hidden } = page;
  return {
    lang,
    path,
    file,
    title,
    description,
    noindex,
    image: chosenAddress(page),
    comments,
    hidden,
    translations: otherLangs(lang).map((lang): Translation => {
      const found = translations.find((other) => other.lang === lang);
      if (!found) return { lang, path: elsewhere(lang), exists: false };
      return { lang, path: found.path, exists: true, file: found.file };
    }),
  };
}

function factsOf(page: Page, pages: readonly Page[], site: Names): ArticleFacts {
  const { lang, date, updated, keywords } = page;
  const author = site.authors.find(({ id }) => id === page.author);
  const list = authorsIn(pages, lang).find(({ slug }) => slug === page.author);
  const tags = page.tags.map((tag) => linkTo(tagsIn(pages, lang), tag));
  return {
    published: date,
    updated,
    author: author && list && { title: author.name[lang], path: list.path },
    category:
      page.category === undefined ? undefined : linkTo(categoriesIn(pages, lang), page.category),
    tags,
    keywords: keywords.length > 0 ? keywords : page.tags,
  };
}

function linkTo(groups: readonly Group[], name: string): CountedLink {
  const slug = slugOf(name);
  const group = groups.find((one) => one.slug === slug);
  if (!group) throw new Error(`linkTo: no group is named "${name}"`);
  return { title: name, path: group.path, count: group.pages.length };
}
