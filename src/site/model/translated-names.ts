import type { Lang } from "../../i18n/index.ts";
import { nearest } from "../../schema/index.ts";
import type { Problem, Site } from "../../schema/index.ts";
import type { Page } from "./page.ts";
import { categoryPath, langOfPath, pathIn, seriesPath, tagPath } from "../addresses/routes.ts";
import { slugOf } from "./slug.ts";

type Names = Pick<Site, "translations">;

/**
 * The address in another language of a list of this site. A tag, category or series has its own
 * name there if site.yml lists it under `translations`; all others have the same name.
 *
 * @example listPathIn("en", "/tags/신경망/page/2/", site) // => "/en/tags/neural-networks/page/2/"
 */
export function listPathIn(other: Lang, path: string, { translations }: Names): string {
  const lang = langOfPath(path);
  for (const pathOf of [tagPath, categoryPath, seriesPath]) {
    const start = pathOf(lang);
    if (!path.startsWith(start) || path === start) continue;
    const [slug, ...rest] = path.slice(start.length).split("/");
    const names = translations.find(({ [lang]: name }) => name && slugOf(name) === slug);
    const name = names?.[other];
    if (name !== undefined) return pathOf(other, slugOf(name)) + rest.join("/");
  }
  return pathIn(other, path);
}

/**
 * Reports names under `translations` that no tag, category or series has.
 *
 * @param langs the languages of the site
 */
export function translationProblems(
  { translations }: Names,
  pages: readonly Page[],
  { file, lineOf }: { file: string; lineOf: (index: number) => number },
  langs: readonly Lang[],
): Problem[] {
  if (langs.length === 1 && translations.length > 0) {
    const message = "translations has no effect in a site with one language: remove it";
    return [{ file, line: lineOf(0), message, warning: true }];
  }
  return langs.flatMap((lang) => {
    const known = pages
      .filter((page) => page.lang === lang)
      .flatMap(({ tags, category = [], series = [] }) => [tags, category, series].flat());
    const slugs = new Set(known.map(slugOf));
    return translations.flatMap(({ [lang]: name }, index): Problem[] => {
      if (name === undefined || slugs.has(slugOf(name))) return [];
      const likely = nearest(name, known);
      const mend = likely ? `did you mean "${likely}"?` : "correct the name, or remove the line";
      const message = `translations has "${name}", which no page in ${lang} has as a tag, category or series: ${mend}`;
      return [{ file, line: lineOf(index), message, warning: true, kind: "translated name" }];
    });
  });
}
