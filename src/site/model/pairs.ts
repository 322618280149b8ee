import type { Lang } from "../../i18n/index.ts";
import type { Problem } from "../../schema/index.ts";
import type { Page } from "./page.ts";
import { hasBook, langsOfBook } from "./order.ts";
import { perList } from "./per-list.ts";

/**
 * The translations of a page: the pages in other languages with the same `lng_pair`, or, if neither
 * declares one, those at the same path.
 */
export function translationsOf(page: Page, pages: readonly Page[]): Page[] {
  const all = paired(pages).get(pairOf(page)) ?? [];
  return all.filter((other) => other.lang !== page.lang);
}

/** What a page and its translation share, and no other page. */
function pairOf({ kind, pair, place }: Page): string {
  return JSON.stringify(pair === undefined ? [kind, "at", place] : [kind, "named", pair]);
}

const paired = perList((pages: readonly Page[]) => Map.groupBy(pages, pairOf));

/** Further information about the files. */
export interface Files {
  /** The line of a key in a page's file. */
  lineIn: (page: Page, key: string) => number;
  /** Files whose front matter has problems, which may be the missing page. */
  unread: ReadonlySet<string>;
}

/**
 * Reports problems with translations: a chapter without its translation, translations with
 * different numbers, and a `lng_pair` with one page or more than two. A book in two languages may
 * be missing in further ones.
 *
 * @param langs the languages of the site
 */
export function pairProblems(
  pages: readonly Page[],
  langs: readonly Lang[],
  { lineIn, unread }: Files,
): Problem[] {
  const ofBook = langsOfBook(langs, (lang) => hasBook(pages, lang));
  return pages.flatMap((page) => {
    const at = (key: string, message: string): Problem => ({
      file: page.file,
      line: lineIn(page, key),
      message,
    });
    const others = langs.filter((lang) => lang !== page.lang);
    return [
      ...pairProblem(page, pages, others, unread, at),
      ...ofBook
        .filter((lang) => lang !== page.lang)
        .flatMap((lang) => twinProblem(page, pages, lang, unread, at)),
    ];
  });
}

type At = (key: string, message: string) => Problem;

function pairProblem(
  page: Page,
  pages: readonly Page[],
  others: readonly Lang[],
  unread: ReadonlySet<string>,
  at: At,
): Problem[] {
  const { pair } = page;
  if (pair === undefined) return [];
  const same = paired(pages).get(pairOf(page)) ?? [];
  const double = same.find((other) => other.lang === page.lang && other !== page);
  if (double) {
    const message = `lng_pair "${pair}" is also that of ${double.file}: give each pair its own name`;
    return [at("lng_pair", message)];
  }
  if (unread.size > 0 || same.some((other) => other.lang !== page.lang)) return [];
  const message =
    others.length > 0
      ? `lng_pair is "${pair}", which no page in ${others.join(" or ")} has: write it there too, or remove it here`
      : `lng_pair is "${pair}", but the site has one language: remove it`;
  return [at("lng_pair", message)];
}

function twinProblem(
  page: Page,
  pages: readonly Page[],
  lang: Lang,
  unread: ReadonlySet<string>,
  at: At,
): Problem[] {
  if (page.kind !== "chapters") return [];
  const twin = translationsOf(page, pages).find((other) => other.lang === lang);
  if (!twin && page.pair === undefined) {
    const file = page.file.replace(`/${page.lang}/`, `/${lang}/`);
    if (unread.has(file)) return [];
    const message = `the page has no translation in ${lang}: write ${file}, or mark this page "draft: true"`;
    return [at("title", message)];
  }
  if (twin?.kind === "chapters" && twin.section !== page.section) {
    const message = `section is "${page.section}", and "${twin.section}" in ${twin.file}: give both the same number`;
    return [at("section", message)];
  }
  return [];
}
