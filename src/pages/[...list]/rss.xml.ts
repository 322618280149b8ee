import type { APIRoute } from "astro";
import { rssOf } from "../../site/feed/feed.ts";
import { allFeeds, entriesOf } from "../../site/feed/feeds.ts";
import type { ListFeeds } from "../../site/feed/feeds.ts";
import { absolute } from "../../site/addresses/here.ts";
import { feedKey } from "../../site/build/page-keys.ts";

export async function getStaticPaths() {
  const all = await allFeeds();
  return Promise.all(
    all.map(async (list) => ({
      params: { list: list.feeds.rss.slice(1, -"/rss.xml".length) || undefined },
      props: { list },
      cacheKey: await feedKey(list),
    })),
  );
}

export const GET: APIRoute<{ list: ListFeeds }> = async ({ props: { list } }) => {
  const channel = { ...list.channel, self: absolute(list.feeds.rss) };
  return new Response(rssOf(channel, await entriesOf(list.posts)), {
    headers: { "Content-Type": "application/rss+xml; charset=utf-8" },
  });
};
