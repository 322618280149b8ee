import { slugOf } from "../../../site/model/slug.ts";
import { localTime } from "../address/zone.ts";
import type { OldDocument, OldSite } from "../old-site.ts";
import type { Plan } from "../planned.ts";
import { text } from "../read/config.ts";
import { Authors } from "./authors.ts";
import type { Lang } from "./language.ts";
import { isPost } from "./place.ts";

/** Pages that a site has in each of its languages, whatever its content is. */
const fixed = ["", "posts/", "privacy/"];

/** Lists of lists, of which the posts of the project fill each. */
const ofProject = ["tags/", "categories/", "authors/", "archive/"];

/**
 * The addresses of the pages that the new site makes itself: its own, and lists of the posts of the
 * blog. Only a site in both languages keeps the posts of the project.
 */
export function madePages(
  site: OldSite,
  { planned, languages: [root], siteLanguages, own }: Plan,
): Set<string> {
  const authors = new Authors(site);
  const kept = siteLanguages.length > 1 ? ofProject : [];
  return new Set(
    siteLanguages.flatMap((lang) => {
      const shown = planned.flatMap((one) =>
        one.lang === lang && isPost(one.document) && one.document.files.length > 0
          ? listsOf(one.document, site.config.timezone, authors)
          : [],
      );
      return [...fixed, ...own.pages, ...kept, ...shown].map((path) => homeOf(lang, root) + path);
    }),
  );
}

export function homeOf(lang: Lang, root: Lang): string {
  return lang === root ? "/" : `/${lang}/`;
}

/** The lists that a post is in, and the lists of these lists. */
function listsOf(
  { tags, categories, data, instant }: OldDocument,
  zone: string,
  authors: Authors,
): string[] {
  const [category, ...others] = categories;
  const series = text(data.series);
  return [
    ...groups("tags", [...tags, ...others].map(slugOf)),
    ...groups("categories", category === undefined ? [] : [slugOf(category)]),
    ...groups("series", series === "" ? [] : [slugOf(series)]),
    ...groups("authors", [authors.idOf(data.author ?? data.authors) ?? authors.all[0].id]),
    ...groups("archive", instant === undefined ? [] : yearAndMonth(instant, zone)),
  ];
}

function groups(kind: string, slugs: readonly string[]): string[] {
  return slugs.length === 0 ? [] : [`${kind}/`, ...slugs.map((slug) => `${kind}/${slug}/`)];
}

/** @example yearAndMonth(1714523400000, "Asia/Seoul") // => ["2024", "2024/05"] */
function yearAndMonth(instant: number, zone: string): string[] {
  const { year, month } = localTime(instant, zone);
  return [String(year), `${year}/${String(month).padStart(2, "0")}`];
}
