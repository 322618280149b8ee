import type { Lang } from "../../i18n/index.ts";
import { shortened } from "../../markdown/prose/shortened.ts";
import { contentPath, isDay } from "../../schema/index.ts";
import type { ChapterFields, PlainFields, PostFields, Site } from "../../schema/index.ts";
import { langs } from "./languages.ts";
import { momentOf } from "./moment.ts";
import type { Moment } from "./moment.ts";
import { ownAddress } from "../addresses/own-address.ts";
import { bookPath, plainPath, postsPath } from "../addresses/routes.ts";

/** What chapters and posts have in common. All that the site shows of a page is here. */
interface Article {
  /** The path of the file relative to the project's folder: content/chapters/ko/1/1-1.mdx */
  file: string;
  lang: Lang;
  /** The part of the path that is the same in both languages: "1/1-1" */
  place: string;
  /** The address without the base: /book/1/1-1/ */
  path: string;
  /** Whether the address is that of the key `permalink`. */
  permalink: boolean;
  /** The addresses that lead to this page; "/old/" or "/old.html". */
  redirects: string[];
  title: string;
  /** For search engines: at most about 150 characters unless the author wrote it. */
  description: string;
  /** For lists. */
  excerpt: string;
  /** How many minutes it takes to read, where that is known. */
  minutes?: number;
  /** Whether its text contains live cells. */
  live: boolean;
  /** From the key `date`, or from the name of the file. */
  date?: Moment;
  /** From the key `meta_modify_date`, or from Git; only if it is a later day than `date`. */
  updated?: Moment;
  /** The id of an author of site.yml. */
  author: string;
  category?: string;
  tags: string[];
  series?: string;
  /** Whether the page is at the top of lists. */
  pinned: boolean;
  /** `img`: the preview, as the author wrote it. */
  image?: string;
  /** `meta_keywords` */
  keywords: string[];
  /** `feed_id`: how feed readers know the page, if not by its path. */
  feedId?: string;
  /** `search_engine_exclude`: not for search engines and the sitemap. */
  noindex: boolean;
  /** Whether the search of the site finds the page: not `on_site_search_exclude`. */
  searchable: boolean;
  /** Whether readers can comment, if the site has comments: not `comments_disable`. */
  comments: boolean;
  /** `lng_pair`: the name that the page shares with its translation. */
  pair?: string;
  /** Why the page is not published: then only development shows it. */
  hidden?: "draft" | "future";
}

export type Chapter = Article & { kind: "chapters"; section: string };
export type Post = Article & { kind: "posts" };
/** A page outside book and blog, such as /about/. */
export type Plain = Article & { kind: "pages" };

/** A page of the content with its own address. */
export type Page = Chapter | Post | Plain;

/** The front matter of a page that has its own address. */
export type ArticleFields =
  | { kind: "chapters"; data: ChapterFields }
  | { kind: "posts"; data: PostFields }
  | { kind: "pages"; data: PlainFields };

/** The settings that a page depends on. */
export interface PageSettings extends Pick<Site, "timezone" | "future"> {
  authors: readonly { id: string }[];
}

/** What a page has besides its front matter. */
export interface Found {
  /** That of its text, which is shown if the front matter has no description. */
  excerpt?: string;
  /** How many minutes it takes to read. */
  minutes?: number;
  /** Whether its text contains live cells. */
  live?: boolean;
  /** When Git last recorded a change of the file, in ISO 8601. */
  changed?: string;
}

const paths = { chapters: bookPath, posts: postsPath, pages: plainPath };

/**
 * The page of a file.
 *
 * @param now the time of the build
 * @throws {Error} if the file is not in the folder of a language
 */
export function pageOf(
  file: string,
  fields: ArticleFields,
  settings: PageSettings,
  { excerpt, minutes, live = false, changed }: Found = {},
  now = Date.now(),
): Page {
  const { lang, place } = placeIn(file);
  const { kind } = fields;
  // The other kinds have fewer keys.
  const data: PostFields = fields.data;
  const momentIn = (written?: string) =>
    written === undefined ? undefined : momentOf(written, settings.timezone);
  const date = momentIn(data.date ?? dayInName(place));
  const updated = momentIn(data.meta_modify_date ?? changed);
  const summary = data.description ?? (excerpt || data.title);
  const article: Article = {
    file,
    lang,
    place,
    ...addressesOf(data, paths[kind](lang, place)),
    title: data.title,
    description: data.meta_description ?? data.description ?? shortened(summary),
    excerpt: summary,
    date,
    updated: updated && (date === undefined || updated.day > date.day) ? updated : undefined,
    minutes,
    live,
    author: data.author ?? settings.authors[0]?.id ?? "",
    category: data.category,
    tags: data.tags ?? [],
    series: data.series,
    pinned: data.pin === true || data.pinned === true,
    image: data.img,
    keywords: data.meta_keywords ?? [],
    feedId: data.feed_id,
    noindex: data.search_engine_exclude === true,
    searchable: data.on_site_search_exclude !== true,
    comments: kind !== "pages" && data.comments_disable !== true,
    pair: data.lng_pair?.normalize("NFC"),
  };
  if (data.draft === true || data.published === false) article.hidden = "draft";
  else if (!settings.future && article.date && Date.parse(article.date.at) > now)
    article.hidden = "future";
  return fields.kind === "chapters"
    ? { ...article, kind: fields.kind, section: fields.data.section }
    : { ...article, kind: fields.kind };
}

/** The address of a page, and those that lead to it. */
function addressesOf(
  { permalink, redirect_from = [] }: ArticleFields["data"],
  path: string,
): Pick<Article, "path" | "permalink" | "redirects"> {
  const own = permalink === undefined ? { path, files: [] } : ownAddress(permalink);
  const redirects = redirect_from.map(ownAddress).flatMap(({ path: other, files }) =>
    // The file of the page itself, such as /a.html of /a/, can lead to it.
    files.length > 0 && other === own.path ? files : [other, ...files],
  );
  return {
    path: own.path,
    permalink: permalink !== undefined,
    redirects: [...new Set([...own.files, ...redirects])],
  };
}

/** The date with which the name of a file starts, as in "2026-11-27-title". */
function dayInName(place: string): string | undefined {
  const day = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/.exec(place)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

/**
 * The address of a file, from its path alone; undefined for the text that other pages include.
 * @throws {Error} if the file is not in the folder of a language
 */
export function pathOfFile(file: string): string | undefined {
  const { kind, lang, place } = placeIn(file);
  if (isIncluded(file)) return undefined;
  return paths[kind](lang, place);
}

function placeIn(file: string): Pick<Article, "lang" | "place"> & { kind: Page["kind"] } {
  const { kind = "pages", lang: folder = "", rest = "" } = contentPath(file) ?? {};
  const lang = langs.find((known) => known === folder);
  if (!lang) {
    throw new Error(
      `${file}:1: the folder of the language is "${folder}": use one of ${langs.join(", ")}`,
    );
  }
  // macOS can write 한 in the name of a file as three characters, and addresses have one.
  const name = rest.normalize("NFC").replace(/\.mdx?$/, "");
  return { kind, lang, place: name.replace(/(^|\/)index$/, "") };
}

/** The texts that other pages include: that of the home page, and the first program of the playground. */
export const plainNames = ["home", "play"] as const;

export function plainFile(lang: Lang, name: (typeof plainNames)[number]): string {
  return `content/pages/${lang}/${name}.md`;
}

/** Whether a file is the text of another page, and so has no address of its own. */
export function isIncluded(file: string): boolean {
  return /(?:^|\/)pages\/[^/]+\/(?:home|play)\.md$/.test(file);
}
