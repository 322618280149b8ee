import { names } from "../../api/names.ts";
import type { Lang } from "../../i18n/index.ts";
import type { Site } from "../../schema/index.ts";
import { langs } from "../model/languages.ts";
import { listViews } from "./list-views.ts";
import { hasBook } from "../model/order.ts";
import type { Made } from "../model/made.ts";
import type { Page } from "../model/page.ts";
import { readingView } from "./reading-view.ts";
import type { View } from "./view.ts";
import {
  apiView,
  bookView,
  glossaryView,
  homeView,
  libraryView,
  playView,
  proofView,
} from "./views.ts";

type Settings = Pick<Site, "title" | "description" | "authors" | "paginate" | "translations">;

/** Every page of the site that has an address of its own. */
export function allViews(pages: readonly Page[], site: Settings, made: Made): View[] {
  const fixed = langs.flatMap((lang) => [
    homeView(lang, site),
    ...(hasBook(pages, lang) ? [bookView(lang, pages)] : []),
    ...(made.terms ? [glossaryView(lang)] : []),
    ...(made.cells ? viewsOfCells(lang) : []),
  ]);
  const read = pages.map((page) => readingView(page, pages, site));
  return [...fixed, ...read, ...listViews(pages, site)];
}

/** The pages of a site with cells that are not those of a file. */
function viewsOfCells(lang: Lang): View[] {
  return [
    ...[playView, apiView, proofView].map((view) => view(lang)),
    ...names.map((name) => libraryView(lang, name, names)),
  ];
}
