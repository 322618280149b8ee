import type { Lang } from "../../i18n/index.ts";
import { composed } from "../../markdown/text/composed.ts";
import { contentPath } from "../../schema/index.ts";
import { langs, rootLang } from "../model/languages.ts";
import type { Feeds } from "../views/view.ts";

const prefixOf = (lang: Lang): string => (lang === rootLang ? "" : `/${lang}`);

/** Paths start and end with a slash and exclude the base. */
export const homePath = (lang: Lang): string => `${prefixOf(lang)}/`;

/** The table of contents, or the page of the book at `place`, such as "1/1-1". */
export const bookPath = (lang: Lang, place = ""): string => pathOf(lang, "book", place);

/** All posts, or the post named `slug`. */
export const postsPath = (lang: Lang, slug = ""): string => pathOf(lang, "posts", slug);

/** The tags, or the pages with the tag of this slug. */
export const tagPath = (lang: Lang, slug = ""): string => pathOf(lang, "tags", slug);

/** The categories, or the pages of the category of this slug. */
export const categoryPath = (lang: Lang, slug = ""): string => pathOf(lang, "categories", slug);

/** The series, or the posts of the series of this slug. */
export const seriesPath = (lang: Lang, slug = ""): string => pathOf(lang, "series", slug);

/** The authors, or the posts of the author with this id. */
export const authorPath = (lang: Lang, id = ""): string => pathOf(lang, "authors", id);

/** The archive, or the posts of a year ("2026") or a month ("2026/11"). */
export const archivePath = (lang: Lang, time = ""): string => pathOf(lang, "archive", time);

/** A page of a list: the list itself, or "/posts/page/2/". */
export const pagePath = (list: string, number: number): string =>
  number === 1 ? list : `${list}page/${number}/`;

/** A page outside book and blog, such as /about/. */
export const plainPath = (lang: Lang, place: string): string =>
  place === "" ? homePath(lang) : `${homePath(lang)}${place}/`;

/** The reference of the libraries, or of the one named `library`. */
export const apiPath = (lang: Lang, library = ""): string => pathOf(lang, "api", library);

/** The terms of the book. */
export const glossaryPath = (lang: Lang): string => pathOf(lang, "glossary", "");

/** The playground. */
export const playPath = (lang: Lang): string => pathOf(lang, "play", "");

/** The strings that cells on pages in that language fetch. */
export const wordsPath = (lang: Lang): string => `${prefixOf(lang)}/words.json`;

/** What the dialogs of pages in that language fetch: their strings, and where the search indexes are. */
export const dialogsPath = (lang: Lang): string => `${prefixOf(lang)}/dialogs.json`;

/** The list of what verified the cells of the site. */
export const proofPath = (lang: Lang): string => pathOf(lang, "proof", "");

/** The guide for programs that read the site. */
export const llmsPath = (lang: Lang): string => `${homePath(lang)}llms.txt`;

/** The Markdown of a page: /posts/a.md for /posts/a/. */
export const markdownPath = (path: string): string =>
  path === "/" ? "/index.md" : path.replace(/\/$/, ".md");

function pathOf(lang: Lang, folder: string, place: string): string {
  return `${prefixOf(lang)}/${folder}/${place}${place && "/"}`;
}

/** A path in another language: that of the same page, if there is one. */
export function pathIn(lang: Lang, path: string): string {
  return prefixOf(lang) + path.slice(prefixOf(langOfPath(path)).length);
}

/** The feeds of the list at a path; those of all posts are at the path of the home page. */
export function feedsOf(path: string, title: string): Feeds {
  return { title, rss: `${path}rss.xml`, json: `${path}feed.json` };
}

/** The value of a route's `[...lang]` for that language. */
export function langParam(lang: Lang): string | undefined {
  return lang === rootLang ? undefined : lang;
}

/** The language of a path. */
export function langOfPath(path: string): Lang {
  return langs.find((lang) => lang !== rootLang && path.startsWith(`/${lang}/`)) ?? rootLang;
}

/**
 * The path of a link that names the language at the root, as a page in another language does.
 * @returns undefined if it names none
 * @example atRoot("/ko/book/") // => "/book/"
 */
export function atRoot(path: string): string | undefined {
  return path.startsWith(`/${rootLang}/`) ? path.slice(rootLang.length + 1) : undefined;
}

/**
 * @example withBase("/repo/", "/book/") // => "/repo/book/"
 */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, "") + path;
}

/**
 * @returns undefined for an address outside the base
 * @example withoutBase("/repo/", "/repo/book/") // => "/book/"
 */
export function withoutBase(base: string, address: string): string | undefined {
  const folder = base.replace(/\/$/, "");
  return address.startsWith(`${folder}/`) ? address.slice(folder.length) : undefined;
}

/**
 * Converts an address in a page's text. `/book/` gets the language of the page's file unless it
 * names one; a file such as `/images/a.png` has no language, and neither has an address that a page
 * chose.
 *
 * @param own the addresses that pages chose, with `permalink` or `redirect_from`, and those of files
 *   without an ending
 * @param names the addresses of files in public/ whose names have letters of several characters, by
 *   the same addresses with one character for each
 * @example authorHref("/repo/")("/book/1", "content/posts/en/a.md") // => "/repo/en/book/1/"
 */
export function authorHref(
  base: string,
  own: () => ReadonlySet<string> = () => new Set(),
  names: () => ReadonlyMap<string, string> = () => new Map(),
): (url: string, file: string) => string {
  return (url, file) => {
    const [, path, rest] = /^([^?#]*)(.*)$/.exec(composed(url)) ?? [];
    const chosen = own();
    const isFile = /\.\w+$/.test(path) || (!path.endsWith("/") && chosen.has(decoded(path)));
    if (isFile) return withBase(base, (names().get(decoded(path)) ?? path) + rest);
    const whole = path.endsWith("/") ? path : `${path}/`;
    const plain = decoded(whole);
    const rooted = chosen.has(plain) ? undefined : atRoot(whole);
    if (rooted !== undefined) return withBase(base, rooted + rest);
    const lang = langOfFile(file);
    const local = langOfPath(whole) === rootLang ? prefixOf(lang) + whole : whole;
    const isChosen = chosen.has(plain) && !chosen.has(prefixOf(lang) + plain);
    return withBase(base, (isChosen ? whole : local) + rest);
  };
}

/** The address without percent signs; the address itself if it is not encoded well. */
export function decoded(path: string): string {
  try {
    return decodeURI(path).normalize("NFC");
  } catch {
    return path;
  }
}

/**
 * The address at which a repository shows the newest version of a file of src, as on GitHub.
 * @example sourceAddress("https://github.com/a/b", "np/index.ts#L1") // => "https://github.com/a/b/blob/HEAD/src/np/index.ts#L1"
 */
export function sourceAddress(repository: string, file: string): string {
  return `${repository.replace(/\/$/, "")}/blob/HEAD/src/${file}`;
}

/** The language of a file by its folder: content/posts/en/a.md is English. */
export function langOfFile(file: string): Lang {
  const folder = contentPath(file)?.lang;
  return langs.find((lang) => lang === folder) ?? rootLang;
}
