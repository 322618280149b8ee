import { t } from "../../i18n/index.ts";
import type { Lang } from "../../i18n/index.ts";
import type { LibraryName } from "../../api/index.ts";
import type { Site } from "../../schema/index.ts";
import { otherLangs } from "../model/languages.ts";
import { hasBook } from "../model/order.ts";
import type { Page } from "../model/page.ts";
import {
  apiPath,
  bookPath,
  glossaryPath,
  homePath,
  playPath,
  proofPath,
} from "../addresses/routes.ts";
import type { Branch, Link, Neighbours, View } from "./view.ts";

/** The reference of a library. */
export type LibraryView = View & Neighbours & { tree: Branch[] };

export function homeView(lang: Lang, site: Pick<Site, "title" | "description">): View {
  return {
    ...fixedView(lang, homePath, site.title[lang], site.description[lang]),
    type: "site",
  };
}

/** The contents of the book, in the languages that have one. */
export function bookView(lang: Lang, pages: readonly Page[]): View {
  const view = fixedView(lang, bookPath, t(lang, "book.title"), t(lang, "book.description"));
  const translations = view.translations.map((to) =>
    hasBook(pages, to.lang) ? to : { ...to, path: homePath(to.lang), exists: false },
  );
  return { ...view, type: "list", translations };
}

export function apiView(lang: Lang): View {
  return {
    ...fixedView(lang, apiPath, t(lang, "api.title"), t(lang, "api.description")),
    type: "list",
  };
}

export function glossaryView(lang: Lang): View {
  return fixedView(lang, glossaryPath, t(lang, "glossary.title"), t(lang, "glossary.description"));
}

export function proofView(lang: Lang): View {
  return fixedView(lang, proofPath, t(lang, "proof.title"), t(lang, "proof.description"));
}

export function playView(lang: Lang): View {
  return fixedView(lang, playPath, t(lang, "play.title"), t(lang, "play.description"));
}

/** The page for missing addresses; its language switch leads to the home page. */
export function notFoundView(lang: Lang): View {
  return fixedView(lang, homePath, t(lang, "notFound.title"), t(lang, "notFound.text"));
}

/** The reference of a library, with links to the previous and the next one. */
export function libraryView(
  lang: Lang,
  name: LibraryName,
  names: readonly LibraryName[],
): LibraryView {
  const path = (of: Lang) => apiPath(of, name);
  const linked = (index: number): Link | undefined =>
    names[index] && { title: names[index], path: apiPath(lang, names[index]) };
  const place = names.indexOf(name);
  const api = t(lang, "api.title");
  return {
    ...fixedView(lang, path, name, t(lang, `api.${name}`)),
    label: api,
    crumbs: [{ title: api, path: apiPath(lang) }],
    tree: names.map((title) => ({ title, path: apiPath(lang, title), depth: 1 })),
    previous: linked(place - 1),
    next: linked(place + 1),
  };
}

/** A page that both languages have. */
function fixedView(
  lang: Lang,
  path: (lang: Lang) => string,
  title: string,
  description: string,
): View {
  return {
    lang,
    path: path(lang),
    title,
    description,
    type: "page",
    noindex: false,
    crumbs: [],
    translations: otherLangs(lang).map((other) => ({
      lang: other,
      path: path(other),
      exists: true,
    })),
  };
}
