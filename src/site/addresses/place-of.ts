import { readText } from "../../cache/index.ts";
import type { Place } from "../../proof/index.ts";
import { contentPath } from "../../schema/index.ts";
import { frontMatterOf } from "../content/front-matter-of.ts";
import { langs } from "../model/languages.ts";
import { pageOf, plainFile, plainNames } from "../model/page.ts";
import type { PageSettings } from "../model/page.ts";
import { homePath, playPath } from "./routes.ts";

const plainPaths = { home: homePath, play: playPath };
const plainPlaces = langs.flatMap((lang) =>
  plainNames.map((name) => ({
    file: plainFile(lang, name),
    place: { lang, page: plainPaths[name](lang), pair: name, title: name, twins: name === "home" },
  })),
);

/**
 * Returns where a content file is shown; undefined if it is not a page, or not text in UTF-8, which
 * `contentProblems` reports. Keys with problems are left out.
 *
 * @param hidden whether to include unpublished pages
 * @param text its text, if that is known
 */
export function placeOf(
  file: string,
  hidden: boolean,
  settings: PageSettings,
  text?: string,
): Place | undefined {
  const plain = plainPlaces.find((place) => file.endsWith(place.file));
  if (plain) return plain.place;
  const { lang } = contentPath(file) ?? {};
  if (!langs.some((known) => known === lang)) return undefined;
  const parsed = frontMatterOf(file, text ?? readText(file).text);
  const keys = parsed.ok ? parsed : parsed.rest;
  if (!keys) return undefined;
  const page = pageOf(file, keys.page, settings);
  if (page.hidden && !hidden) return undefined;
  const pair = page.pair === undefined ? `at ${page.place}` : `named ${page.pair}`;
  return {
    lang: page.lang,
    page: page.path,
    pair: `${page.kind} ${pair}`,
    title: page.kind === "chapters" ? `${page.section} ${page.title}` : page.title,
    twins: page.kind === "chapters",
  };
}
