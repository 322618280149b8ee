import { formatMonth } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import { chaptersOf, postsOf } from "./order.ts";
import type { Page, Post } from "./page.ts";
import { perLang } from "./per-list.ts";
import { archivePath, authorPath, categoryPath, seriesPath, tagPath } from "../addresses/routes.ts";
import { slugOf } from "./slug.ts";

/** The pages that share something, such as a tag. */
export interface Group<T extends Page = Page> {
  name: string;
  /** The last part of its address, the same for the same group in another language. */
  slug: string;
  path: string;
  pages: readonly T[];
}

/** The tags of posts and chapters in one language, those with the most pages first. */
export const tagsIn = perLang((pages: readonly Page[], lang): Group[] =>
  byCount(grouped(written(pages, lang), ({ tags }) => tags, slugOf, tagPath, lang)),
);

/** The categories of posts and chapters in one language, those with the most pages first. */
export const categoriesIn = perLang((pages: readonly Page[], lang): Group[] => {
  const names = ({ category }: Page) => (category === undefined ? [] : [category]);
  return byCount(grouped(written(pages, lang), names, slugOf, categoryPath, lang));
});

/** The series in one language, the newest first, each with its first part first. */
export const seriesIn = perLang((pages: readonly Page[], lang): Group<Post>[] => {
  const names = ({ series }: Post) => (series === undefined ? [] : [series]);
  const groups = grouped(postsOf(pages, lang), names, slugOf, seriesPath, lang);
  return groups.map((group) => ({ ...group, pages: group.pages.toReversed() }));
});

/** The authors of posts in one language by their ids, those with the newest posts first. */
export const authorsIn = perLang((pages: readonly Page[], lang): Group<Post>[] =>
  grouped(
    postsOf(pages, lang),
    ({ author }) => [author],
    (id) => id,
    authorPath,
    lang,
  ),
);

/** The posts of a year, and of each of its months. */
export interface Year extends Group<Post> {
  months: Group<Post>[];
}

/** The years and months in which posts were written in one language, the latest first. */
export const yearsIn = perLang((pages: readonly Page[], lang): Year[] => {
  const times = (length: number) =>
    grouped(
      postsOf(pages, lang),
      ({ date }) => (date ? [date.day.slice(0, length)] : []),
      (time) => time.replace("-", "/"),
      archivePath,
      lang,
    ).map((group) => ({ ...group, name: formatMonth(lang, group.name) }));
  const months = times("2026-11".length);
  return times("2026".length).map((year) => ({
    ...year,
    months: months.filter(({ slug }) => slug.startsWith(`${year.slug}/`)),
  }));
});

/** The pages of one language that can have tags: posts, newest first, and then chapters. */
function written(pages: readonly Page[], lang: Lang): Page[] {
  return [...postsOf(pages, lang), ...chaptersOf(pages, lang)];
}

/** The groups in the order of their first pages. Names with the same slug are one group. */
function grouped<T extends Page>(
  pages: readonly T[],
  namesOf: (page: T) => readonly string[],
  slug: (name: string) => string,
  path: (lang: Lang, slug: string) => string,
  lang: Lang,
): Group<T>[] {
  const groups = new Map<string, Group<T> & { pages: T[] }>();
  for (const page of pages) {
    for (const name of namesOf(page)) {
      const key = slug(name);
      const group = groups.get(key);
      if (!group) groups.set(key, { name, slug: key, path: path(lang, key), pages: [page] });
      else if (group.pages.at(-1) !== page) group.pages.push(page);
    }
  }
  return [...groups.values()];
}

function byCount(groups: Group[]): Group[] {
  return groups.sort((a, b) => b.pages.length - a.pages.length);
}
