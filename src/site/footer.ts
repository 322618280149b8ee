import type { Lang } from "../i18n/index.ts";
import { allPages, glossary } from "./model.ts";
import type { Page } from "./page.ts";

/** What the footer of all pages in a language links besides the licenses. */
export interface Footer {
  /** Whether a page has cells, so that there are verified outputs. */
  hasOutputs: boolean;
  hasTerms: boolean;
  /** Pages that readers look for at the end of a page, whether or not the menu has them. */
  pages: { title: string; path: string }[];
}

const known = new Map<Lang, Footer>();

export async function footerOf(lang: Lang): Promise<Footer> {
  const before = known.get(lang);
  if (before && import.meta.env.PROD) return before;
  const pages = (await allPages()).filter((page) => page.lang === lang);
  const plain = pages.filter(({ kind }) => kind === "pages");
  const footer = {
    hasOutputs: pages.some(({ live }) => live),
    hasTerms: glossary.length > 0,
    pages: ["about", "privacy"].flatMap((place) => linksTo(place, plain)),
  };
  known.set(lang, footer);
  return footer;
}

function linksTo(place: string, pages: readonly Page[]): Footer["pages"] {
  return pages.filter((page) => page.place === place).map(({ title, path }) => ({ title, path }));
}
