import { t } from "../i18n/index.ts";
import type { Lang } from "../i18n/index.ts";
import type { Site } from "../schema/index.ts";
import { authorsIn, categoriesIn, seriesIn, tagsIn, yearsIn } from "./groups.ts";
import type { Group } from "./groups.ts";
import { langs, otherLangs } from "./languages.ts";
import { pinnedFirst, postsOf } from "./order.ts";
import type { Page } from "./page.ts";
import {
  archivePath,
  authorPath,
  categoryPath,
  feedsOf,
  pagePath,
  postsPath,
  seriesPath,
  tagPath,
} from "./routes.ts";
import { listPathIn } from "./translated-names.ts";
import type { CountedLink, Link, Translation, View } from "./view.ts";

/** A page of a list of posts. */
export interface PostsView extends View {
  kind: "posts";
  /** The heading, without the number of the page. */
  heading: string;
  posts: readonly Page[];
  /** The posts of all pages of the list. */
  all: readonly Page[];
  number: number;
  /** The number of the first of them, if they are parts of a series. */
  firstPart?: number;
  /** The paths of all pages of the list. */
  pages: string[];
  /** Lists of parts of this one, such as the months of a year. */
  parts: CountedLink[];
}

/** A list of lists, such as all tags. */
export interface GroupsView extends View {
  kind: "groups";
  groups: (CountedLink & { parts?: CountedLink[] })[];
}

export type ListView = PostsView | GroupsView;

/** The settings that lists depend on. */
type Settings = Pick<Site, "authors" | "paginate" | "translations">;

interface List {
  path: string;
  title: string;
  description: string;
  crumbs: Link[];
  posts: readonly Page[];
  parts?: CountedLink[];
  /** Whether the list has feeds. */
  fed?: boolean;
  /** Whether the posts are parts of a series. */
  inParts?: boolean;
}

/**
 * All lists of posts: of all, and by tag, category, series, author, year and month, each with its
 * pages, and the lists of these lists.
 */
export function listViews(pages: readonly Page[], site: Settings): ListView[] {
  const views = langs.flatMap((lang) => viewsIn(lang, pages, site));
  const paths = new Set(views.map(({ path }) => path));
  return views.map((view) => ({
    ...view,
    translations: otherLangs(view.lang).map((other) =>
      translationIn(other, paths, view.path, site),
    ),
  }));
}

function viewsIn(lang: Lang, pages: readonly Page[], site: Settings): ListView[] {
  const paged = (list: List) => pagesOf(lang, list, site.paginate);
  const all: List = {
    path: postsPath(lang),
    title: t(lang, "posts.title"),
    description: t(lang, "posts.description"),
    crumbs: [],
    posts: pinnedFirst(postsOf(pages, lang)),
  };
  const authors = authorsIn(pages, lang).map((group) => ({
    ...group,
    name: site.authors.find(({ id }) => id === group.slug)?.name[lang] ?? group.name,
  }));
  const kinds = [
    { name: "tags", path: tagPath(lang), groups: tagsIn(pages, lang), fed: true },
    { name: "categories", path: categoryPath(lang), groups: categoriesIn(pages, lang), fed: true },
    { name: "series", path: seriesPath(lang), groups: seriesIn(pages, lang), fed: false },
    { name: "authors", path: authorPath(lang), groups: authors, fed: false },
  ] as const;
  return [
    ...paged(all),
    ...kinds.flatMap(({ name, path, groups, fed }) => {
      if (groups.length === 0) return [];
      const title = t(lang, `${name}.title`);
      const crumbs = [{ title, path }];
      return [
        groupsView(lang, path, title, t(lang, `${name}.description`), groups.map(counted)),
        ...groups.flatMap((group) =>
          paged({
            path: group.path,
            title: group.name,
            description: t(lang, `${name}.of`, { name: group.name }),
            crumbs,
            posts: group.pages,
            fed,
            inParts: name === "series",
          }),
        ),
      ];
    }),
    ...archive(lang, pages, paged),
  ];
}

function archive(
  lang: Lang,
  pages: readonly Page[],
  paged: (list: List) => PostsView[],
): ListView[] {
  const years = yearsIn(pages, lang);
  if (years.length === 0) return [];
  const path = archivePath(lang);
  const title = t(lang, "archive.title");
  const crumbs = [{ title, path }];
  const list = ({ name, path, pages }: Group, crumbs: Link[], parts?: CountedLink[]) =>
    paged({
      path,
      title: name,
      description: t(lang, "archive.of", { name }),
      crumbs,
      posts: pages,
      parts,
    });
  return [
    groupsView(
      lang,
      path,
      title,
      t(lang, "archive.description"),
      years.map((year) => ({ ...counted(year), parts: year.months.map(counted) })),
    ),
    ...years.flatMap((year) => [
      ...list(year, crumbs, year.months.map(counted)),
      ...year.months.flatMap((month) =>
        list(month, [...crumbs, { title: year.name, path: year.path }]),
      ),
    ]),
  ];
}

function groupsView(
  lang: Lang,
  path: string,
  title: string,
  description: string,
  groups: GroupsView["groups"],
): GroupsView {
  return { ...listOf(lang, path, title, description), kind: "groups", groups };
}

/** @param size the most posts of a page */
function pagesOf(lang: Lang, list: List, size: number): PostsView[] {
  const { path, title, description, posts, crumbs, parts = [], fed, inParts } = list;
  const count = Math.max(1, Math.ceil(posts.length / size));
  const pages = Array.from({ length: count }, (_, i) => pagePath(path, i + 1));
  return pages.map((path, i) => ({
    ...listOf(
      lang,
      path,
      i === 0 ? title : t(lang, "list.page", { title, page: `${i + 1}` }),
      description,
    ),
    kind: "posts",
    heading: title,
    label: crumbs.map(({ title }) => title).join(" › ") || undefined,
    crumbs: i === 0 ? crumbs : [...crumbs, { title, path: list.path }],
    feeds:
      fed && posts.some(({ kind }) => kind === "posts") ? feedsOf(list.path, title) : undefined,
    posts: posts.slice(i * size, (i + 1) * size),
    all: posts,
    number: i + 1,
    firstPart: inParts ? i * size + 1 : undefined,
    pages,
    parts: i === 0 ? parts : [],
  }));
}

/** What all lists have in common; `listViews` finds the translations. */
function listOf(lang: Lang, path: string, title: string, description: string): View {
  return {
    lang,
    path,
    title,
    description,
    type: "list",
    noindex: false,
    crumbs: [],
    translations: [],
  };
}

function counted({ name, path, pages }: Group): CountedLink {
  return { title: name, path, count: pages.length };
}

/** The same list in another language, or else the nearest list above it. */
function translationIn(
  other: Lang,
  paths: ReadonlySet<string>,
  path: string,
  site: Settings,
): Translation {
  const same = listPathIn(other, path, site);
  if (paths.has(same)) return { lang: other, path: same, exists: true };
  const first = same.replace(/page\/\d+\/$/, "");
  const above = [first, first.replace(/[^/]+\/$/, "")];
  const nearest = above.find((one) => paths.has(one)) ?? postsPath(other);
  return { lang: other, path: nearest, exists: false };
}
