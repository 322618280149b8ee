import { stampOf } from "virtual:rendered";
import { digest } from "../../cache/index.ts";
import type { Lang } from "../../i18n/index.ts";
import type { ListFeeds } from "../feed/feeds.ts";
import type { ListView } from "../views/list-pages.ts";
import { footerOf } from "../views/footer.ts";
import { iconIn } from "../views/icon.ts";
import { madeOf } from "../model/made.ts";
import { menuOf } from "../views/menu.ts";
import { allPages, listNamed, site } from "../model/model.ts";
import type { Page } from "../model/page.ts";
import { readingView } from "../views/reading-view.ts";
import { thumbnailOf } from "../views/thumbnail.ts";

/*
 * The keys by which a build keeps pages of the last one: digests of what a page is made from besides
 * the code and the settings, which site/build/kept-pages.ts adds. Development renders every page.
 */

/** The key of a page to read; undefined if it may contain code of its own. */
export async function readingKey(page: Page, pages: readonly Page[]): Promise<string | undefined> {
  const { file, lang } = page;
  if (!isKeyed(file)) return undefined;
  const view = readingView(page, pages, site);
  const { translations, sections, above } = view;
  // The page contains the headings of its translations and of its parts, and depends on the cells of
  // the page above it.
  const others = [...translations, ...sections, ...(above ? [above] : [])];
  const files = [file, ...others.flatMap((other) => other.file ?? [])];
  const list = view.list === undefined ? [] : (listNamed(view.list) ?? []);
  const images = list.map(({ img }) =>
    thumbnailOf({ image: img, file: `content/${view.list}.yml` }),
  );
  // The styles of formulas depend on the text as well.
  return digest([view, images, await frame(lang), await Promise.all(files.map(stampOf))]);
}

/** The key of a list; its page shows a part of the posts, and their small images. */
export async function listKey(
  view: ListView,
  others: readonly string[],
): Promise<string | undefined> {
  if (import.meta.env.DEV) return undefined;
  const shown = view.kind === "posts" ? { ...view, all: undefined } : view;
  const images = view.kind === "posts" ? view.posts.map(thumbnailOf) : [];
  return digest([shown, images, await frame(view.lang), others]);
}

/** The key of a feed, which contains whole posts; undefined if one of them may contain code. */
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
  return import.meta.env.PROD && (file.endsWith(".md") || site.mdx?.code !== true);
}

const frames = new Map<Lang, string>();

/** A digest of what all pages in a language show: the menu, the footer and the icon. */
async function frame(lang: Lang): Promise<string> {
  const known = frames.get(lang);
  if (known !== undefined) return known;
  const pages = await allPages();
  const menu = menuOf(lang, site, pages, madeOf(pages));
  const made = digest([menu, await footerOf(lang), iconIn(process.cwd())]);
  frames.set(lang, made);
  return made;
}
