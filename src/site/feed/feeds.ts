import { documentHtml } from "../texts/document-html.ts";
import { absolute } from "../addresses/here.ts";
import { langs } from "../model/languages.ts";
import { listViews } from "../views/list-views.ts";
import { allPages, site } from "../model/model.ts";
import { postsOf } from "../model/order.ts";
import type { Post } from "../model/page.ts";
import { readingView } from "../views/reading-view.ts";
import { feedsOf, homePath, postsPath } from "../addresses/routes.ts";
import type { Feeds } from "../views/view.ts";
import { entryHtml } from "./entry-html.ts";
import { longest } from "./feed.ts";
import type { Channel, Entry } from "./feed.ts";

/** The feeds of one list: its description and its newest posts. */
export interface ListFeeds {
  feeds: Feeds;
  channel: Omit<Channel, "self">;
  posts: readonly Post[];
}

/** The feeds of the site: of all posts, and of each tag and category with posts, by language. */
export async function allFeeds(): Promise<ListFeeds[]> {
  const pages = await allPages();
  const ofAll = langs.map((lang): ListFeeds => {
    const title = site.title[lang];
    return {
      feeds: feedsOf(homePath(lang), title),
      channel: {
        lang,
        title,
        description: site.description[lang],
        link: absolute(postsPath(lang)),
      },
      posts: postsOf(pages, lang).slice(0, longest.all),
    };
  });
  const ofLists = listViews(pages, site).flatMap((view): ListFeeds[] => {
    if (view.kind !== "posts" || !view.feeds || view.number > 1) return [];
    const { lang, path, feeds, description } = view;
    const posts = view.all.filter((page): page is Post => page.kind === "posts");
    const title = `${view.heading} · ${site.title[lang]}`;
    const channel = { lang, title, description, link: absolute(path) };
    return [{ feeds, channel, posts: posts.slice(0, longest.some) }];
  });
  return [...ofAll, ...ofLists];
}

/** The entries of posts, with their whole text. */
export async function entriesOf(posts: readonly Post[]): Promise<Entry[]> {
  const pages = await allPages();
  return Promise.all(
    posts.map(async (post): Promise<Entry> => {
      const { article } = readingView(post, pages, site);
      const author = article?.author;
      return {
        id: post.feedId ?? post.path,
        title: post.title,
        link: absolute(post.path),
        summary: post.excerpt,
        html: await htmlOf(post),
        published: post.date?.at,
        updated: post.updated?.at,
        author: author && { name: author.title, link: absolute(author.path) },
        category: post.category,
        tags: post.tags,
      };
    }),
  );
}

const known = new Map<string, Promise<string>>();

/** The text of a post, which several feeds of a build share. */
async function htmlOf({ file, path }: Post): Promise<string> {
  const shared = known.get(file);
  if (shared) return shared;
  const html = documentHtml(file).then((text) => entryHtml(text, absolute(path)));
  // In development, the text may have changed at the next request.
  if (import.meta.env.PROD) known.set(file, html);
  return html;
}
