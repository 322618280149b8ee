import { t } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import type { Page } from "../model/page.ts";
import { feedsOf, pagePath } from "../addresses/routes.ts";
import type { CountedLink, Link, ListLink, View } from "./view.ts";

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
  groups: ListLink[];
}

export type ListView = PostsView | GroupsView;

/** A list of posts, which has one page or more. */
export interface List {
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

/** The page of a list of lists. */
export function groupsView(
  lang: Lang,
  path: string,
  title: string,
  description: string,
  groups: GroupsView["groups"],
): GroupsView {
  return { ...listOf(lang, path, title, description), kind: "groups", groups };
}

/**
 * The pages of a list of posts.
 *
 * @param size the most posts of a page
 */
export function pagesOf(lang: Lang, list: List, size: number): PostsView[] {
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
