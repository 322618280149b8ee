import { t } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import type { Site } from "../../schema/index.ts";
import { authorsIn, categoriesIn, seriesIn, tagsIn, yearsIn } from "../model/groups.ts";
import type { Group } from "../model/groups.ts";
import { langs, otherLangs } from "../model/languages.ts";
import { groupsView, pagesOf } from "./list-pages.ts";
import type { List, ListView, PostsView } from "./list-pages.ts";
import { pinnedFirst, postsOf } from "../model/order.ts";
import type { Page } from "../model/page.ts";
import {
  archivePath,
  authorPath,
  categoryPath,
  postsPath,
  seriesPath,
  tagPath,
} from "../addresses/routes.ts";
import { listPathIn } from "../model/translated-names.ts";
import type { CountedLink, DatedLink, Link, Translation } from "./view.ts";

/** The maximum number of posts whose titles the archive shows; with more, it shows only years and months. */
const mostTitles = 300;

/** The settings that lists depend on. */
type Settings = Pick<Site, "authors" | "paginate" | "translations">;

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
  const isShort = years.reduce((sum, { pages }) => sum + pages.length, 0) <= mostTitles;
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
      years.map((year) => ({
        ...counted(year),
        parts: year.months.map((month) => ({
          ...counted(month),
          posts: isShort ? month.pages.map(dated) : [],
        })),
      })),
    ),
    ...years.flatMap((year) => [
      ...list(year, crumbs, year.months.map(counted)),
      ...year.months.flatMap((month) =>
        list(month, [...crumbs, { title: year.name, path: year.path }]),
      ),
    ]),
  ];
}

function dated({ lang, title, path, date, hidden }: Page): DatedLink {
  return { title, path, date, mark: hidden && t(lang, `page.${hidden}`) };
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
