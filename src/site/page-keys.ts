import { stampOf } from "virtual:rendered";
import { math } from "virtual:math";
import { digest } from "../cache/index.ts";
import type { Lang } from "../i18n/index.ts";
import type { ListFeeds } from "./feed/feeds.ts";
import { hasCells } from "./has-cells.ts";
import type { ListView } from "./list-views.ts";
import { menuOf } from "./menu.ts";
import { allPages, site } from "./model.ts";
import { readingView } from "./reading-view.ts";
import type { ReadingView } from "./reading-view.ts";

/*
 * The keys by which a build keeps pages of the last one: digests of what a page is made from besides
 * the code and the settings, which site/kept-pages.ts adds. Development renders every page.
 */

/** The key of a page to read; undefined if its text is more than Markdown, such as cells. */
export async function readingKey(view: ReadingView): Promise<string | undefined> {
  const { file, translations, sections, lang } = view;
  if (!isKeyed(file)) return undefined;
  // The page contains the headings of its translations and of its parts.
  const files = [file, ...[...translations, ...sections].flatMap((other) => other.file ?? [])];
  return digest([view, await menu(lang), await Promise.all(files.map(stampOf)), math]);
}

export async function listKey(
  view: ListView,
  others: readonly string[],
): Promise<string | undefined> {
  return import.meta.env.DEV ? undefined : digest([view, await menu(view.lang), others]);
}

/** The key of a feed, which contains whole posts; undefined if one of them has cells. */
export async function feedKey({ channel, feeds, posts }: ListFeeds): Promise<string | undefined> {
  if (!posts.every(({ file }) => isKeyed(file))) return undefined;
  const pages = await allPages();
  const entries = posts.map(async (post) => [
    post,
    readingView(post, pages, site).article,
    await stampOf(post.file),
  ]);
  return digest([channel, feeds, await Promise.all(entries)]);
}

function isKeyed(file: string): boolean {
  return import.meta.env.PROD && file.endsWith(".md") && !hasCells(file);
}

const menus = new Map<Lang, unknown>();

/** The menu of all pages in a language. */
async function menu(lang: Lang): Promise<unknown> {
  if (!menus.has(lang)) menus.set(lang, menuOf(lang, site, await allPages()));
  return menus.get(lang);
}
