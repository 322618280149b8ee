import type { Lang } from "../../i18n/index.ts";
import { madeOf } from "../model/made.ts";
import { allPages } from "../model/model.ts";
import type { Page } from "../model/page.ts";

/** What the footer of all pages in a language links besides the licenses. */
export interface Footer {
  /** Whether the site has the list of proofs. */
  hasOutputs: boolean;
  /** Whether the site has the glossary. */
  hasTerms: boolean;
  /** Pages that readers look for at the end of a page, whether or not the menu has them. */
  pages: { title: string; path: string }[];
}

const known = new Map<Lang, Footer>();

export async function footerOf(lang: Lang): Promise<Footer> {
  const before = known.get(lang);
  if (before && import.meta.env.PROD) return before;
  const pages = await allPages();
  const { cells, terms } = madeOf(pages);
  const plain = pages.filter((page) => page.lang === lang && page.kind === "pages");
  const footer = {
    hasOutputs: cells,
    hasTerms: terms,
    pages: ["about", "privacy"].flatMap((place) => linksTo(place, plain)),
  };
  known.set(lang, footer);
  return footer;
}

function linksTo(place: string, pages: readonly Page[]): Footer["pages"] {
  return pages.filter((page) => page.place === place).map(({ title, path }) => ({ title, path }));
}
