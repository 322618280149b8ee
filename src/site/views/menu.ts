import { t } from "../../i18n/index.ts";
import type { Key, Lang } from "../../i18n/index.ts";
import { nearest } from "../../schema/index.ts";
import type { Problem, Site } from "../../schema/index.ts";
import { authorsIn, categoriesIn, seriesIn, tagsIn, yearsIn } from "../model/groups.ts";
import type { Made } from "../model/made.ts";
import { chaptersOf } from "../model/order.ts";
import type { Page } from "../model/page.ts";
import {
  apiPath,
  archivePath,
  authorPath,
  bookPath,
  categoryPath,
  glossaryPath,
  homePath,
  playPath,
  postsPath,
  proofPath,
  seriesPath,
  tagPath,
} from "../addresses/routes.ts";
import type { View } from "./view.ts";
import { linkIn } from "../addresses/written-links.ts";

/** A link of the header. */
export interface MenuLink {
  title: string;
  /** A path of the site, which starts with /, or another address. */
  target: string;
}

type MenuSite = Pick<Site, "menu" | "translations">;

/** A page that the site makes; a page that shows something does not exist if there is nothing of it. */
interface Fixed {
  title: Key;
  path: (lang: Lang) => string;
  /** What the page lists. */
  of?: (pages: readonly Page[], lang: Lang) => readonly unknown[];
  /** What it needs. */
  needs?: keyof Made;
}

const fixed = {
  home: { title: "nav.home", path: homePath },
  book: { title: "nav.book", path: bookPath, of: chaptersOf },
  posts: { title: "nav.posts", path: postsPath },
  play: { title: "nav.play", path: playPath, needs: "cells" },
  api: { title: "nav.api", path: apiPath, needs: "cells" },
  tags: { title: "tags.title", path: tagPath, of: tagsIn },
  categories: { title: "categories.title", path: categoryPath, of: categoriesIn },
  series: { title: "series.title", path: seriesPath, of: seriesIn },
  authors: { title: "authors.title", path: authorPath, of: authorsIn },
  archive: { title: "archive.title", path: archivePath, of: yearsIn },
  glossary: { title: "glossary.title", path: glossaryPath, needs: "terms" },
  proof: { title: "proof.title", path: proofPath, needs: "cells" },
} satisfies Record<string, Fixed>;

/** The links of the header. A page that does not exist in the language is left out. */
export function menuOf(lang: Lang, site: MenuSite, pages: readonly Page[], made: Made): MenuLink[] {
  return site.menu.flatMap((entry): MenuLink[] => {
    if (typeof entry !== "string") {
      return [{ title: entry.title[lang], target: linkIn(lang, entry.url, site, pages) }];
    }
    if (isFixed(entry)) {
      const { title, path, of, needs }: Fixed = fixed[entry];
      const isEmpty = of?.(pages, lang).length === 0 || (needs !== undefined && !made[needs]);
      return isEmpty ? [] : [{ title: t(lang, title), target: path(lang) }];
    }
    const page = plainPages(pages).find((one) => one.place === entry && one.lang === lang);
    return page ? [{ title: page.title, target: page.path }] : [];
  });
}

/**
 * The link of the header to the page, or to what the page belongs to. Lists of posts, such as those
 * of tags, belong to the posts unless the menu has them.
 */
export function currentLink(
  links: readonly MenuLink[],
  { lang, path, type }: Pick<View, "lang" | "path" | "type">,
): MenuLink | undefined {
  const longest = links
    .filter(
      ({ target }) => target === path || (target !== homePath(lang) && path.startsWith(target)),
    )
    .sort((a, b) => b.target.length - a.target.length);
  const posts =
    type === "list" ? links.find(({ target }) => target === postsPath(lang)) : undefined;
  return longest[0] ?? posts;
}

/** Reports names in the menu that are those of no page. */
export function menuProblems(
  { menu }: Pick<Site, "menu">,
  pages: readonly Page[],
  { file, lineOf }: { file: string; lineOf: (index: number) => number },
): Problem[] {
  const known = [...Object.keys(fixed), ...plainPages(pages).map(({ place }) => place)];
  return menu.flatMap((entry, index) => {
    if (typeof entry !== "string" || known.includes(entry)) return [];
    const likely = nearest(entry, known);
    const mend = likely
      ? `did you mean "${likely}"?`
      : `write one of ${[...new Set(known)].join(", ")}, or { title: …, url: … }`;
    return [
      { file, line: lineOf(index), message: `menu has "${entry}", which is not a page: ${mend}` },
    ];
  });
}

function isFixed(name: string): name is keyof typeof fixed {
  return Object.hasOwn(fixed, name);
}

function plainPages(pages: readonly Page[]): Page[] {
  return pages.filter(({ kind }) => kind === "pages");
}
