import type { Lang } from "../../i18n/index.ts";
import type { Moment } from "../model/moment.ts";

/** A link in a view; paths exclude the base, which here.ts adds. */
export interface Link {
  title: string;
  path: string;
}

export interface DescribedLink extends Link {
  description: string;
}

/** A link to pages that share something, such as a tag, with their number. */
export interface CountedLink extends Link {
  count: number;
}

/** A link to a list of posts, with the lists of its parts, or the links to its posts. */
export interface ListLink extends CountedLink {
  parts?: readonly ListLink[];
  posts?: readonly DatedLink[];
}

export interface DatedLink extends Link {
  date?: Moment;
  /** Why the build leaves the page out, such as "draft". */
  mark?: string;
}

/** The feeds of a list. */
export interface Feeds {
  title: string;
  rss: string;
  json: string;
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

/** The data of every page: its head, its breadcrumbs and its links to the other languages. */
export interface View {
  lang: Lang;
  path: string;
  title: string;
  description: string;
  /** The kind of page, for search engines. */
  type: "site" | "list" | "page" | "post" | "chapter";
  noindex: boolean;
  /** The preview that the author chose; otherwise the build draws one. */
  image?: string;
  /** The group of the page, such as its category, in its preview. */
  label?: string;
  /** The pages above this one, without the home page. */
  crumbs: Link[];
  /** The feeds of this list, besides those of the site. */
  feeds?: Feeds;
  /** What is known of the text of a post or a chapter. */
  article?: ArticleFacts;
  /** The targets of the language switch: one in each other language of the site. */
  translations: Translation[];
}

export interface ArticleFacts {
  published?: Moment;
  updated?: Moment;
  /** The name of the author, and the list of the author's posts. */
  author?: Link;
  category?: CountedLink;
  tags: CountedLink[];
  keywords: string[];
}

/** A page in a tree of pages. */
export interface Branch extends Link {
  /** 1 for a chapter, 2 for its sections, 3 for their parts. */
  depth: number;
}

/** The pages before and after a page. */
export interface Neighbours {
  lang: Lang;
  previous?: Link;
  next?: Link;
}
