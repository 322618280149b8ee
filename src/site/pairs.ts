import { otherLang } from "../i18n/index.ts";
import type { Problem } from "../schema/index.ts";
import type { Page } from "./page.ts";

/**
 * The translation of a page, or undefined: the page with the same `lng_pair`, or, if neither
 * declares one, the page at the same path.
 */
export function translationOf(page: Page, pages: readonly Page[]): Page | undefined {
  const others = pages.filter((other) => other.kind === page.kind && other.lang !== page.lang);
  const pair = page.pair;
  if (pair !== undefined) return others.find((other) => other.pair === pair);
  return others.find((other) => other.pair === undefined && other.place === page.place);
}

/** Further information about the files. */
export interface Files {
  /** The line of a key in a page's file. */
  lineIn?: (page: Page, key: string) => number;
  /** Files whose front matter has problems, which may be the missing page. */
  unread?: ReadonlySet<string>;
}

/**
 * Reports problems with translations: a chapter without its translation, translations with
 * different numbers, a `lng_pair` with one page or more than two, and two files with the same
 * address.
 */
export function pairProblems(pages: readonly Page[], files: Files = {}): Problem[] {
  const { lineIn = () => 1, unread = new Set() } = files;
  return pages.flatMap((page) => {
    const at = (key: string, message: string): Problem => ({
      file: page.file,
      line: lineIn(page, key),
      message,
    });
    const twice = pages.find((other) => other.path === page.path && other !== page);
    if (twice) {
      return [
        at(
          "title",
          `the address ${page.path} is also that of ${twice.file}: rename one of the two`,
        ),
      ];
    }
    return [pairProblem(page, pages, unread, at), twinProblem(page, pages, unread, at)].filter(
      (p) => p !== undefined,
    );
  });
}

type At = (key: string, message: string) => Problem;

function pairProblem(
  page: Page,
  pages: readonly Page[],
  unread: ReadonlySet<string>,
  at: At,
): Problem | undefined {
  const pair = page.pair;
  if (pair === undefined) return undefined;
  const same = pages.filter((other) => other.kind === page.kind && other.pair === pair);
  const double = same.find((other) => other.lang === page.lang && other !== page);
  if (double) {
    return at(
      "lng_pair",
      `lng_pair "${pair}" is also that of ${double.file}: give each pair its own name`,
    );
  }
  if (unread.size > 0 || same.some((other) => other.lang !== page.lang)) return undefined;
  return at(
    "lng_pair",
    `lng_pair is "${pair}", which no page in ${otherLang(page.lang)} has: write it there too, or remove it here`,
  );
}

function twinProblem(
  page: Page,
  pages: readonly Page[],
  unread: ReadonlySet<string>,
  at: At,
): Problem | undefined {
  if (page.kind !== "chapters") return undefined;
  const other = otherLang(page.lang);
  const twin = translationOf(page, pages);
  if (!twin && page.pair === undefined) {
    const file = page.file.replace(`/${page.lang}/`, `/${other}/`);
    if (unread.has(file)) return undefined;
    return at(
      "title",
      `the page has no translation in ${other}: write ${file}, or mark this page "draft: true"`,
    );
  }
  if (twin?.kind === "chapters" && twin.section !== page.section) {
    return at(
      "section",
      `section is "${page.section}", and "${twin.section}" in ${twin.file}: give both the same number`,
    );
  }
  return undefined;
}
