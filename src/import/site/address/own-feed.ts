import type { OldSite } from "../old-site.ts";
import { text } from "../read/config.ts";

/** An id in the template of a feed. */
const ids = /<(?:guid|id)\b[^<>]*>([^<]*)</g;

/**
 * The text before the address of a post that makes its id in the blog's own feed, as `jekyll new`
 * wrote it before Jekyll 3.3; undefined if there is no such feed, or if it has the ids of jekyll-feed.
 */
export function startOfFeedIds({ documents, config }: OldSite): string | undefined {
  const found = ["/feed.xml", "/rss.xml", "/atom.xml"].flatMap((address) => {
    const feed = documents.find(({ kind, url }) => kind === "page" && url === address);
    return Array.from((feed?.source ?? "").matchAll(ids), ([, id]) => id);
  });
  const id = found.find((one) => /\bpost\.(?:url|id)\b/.test(one));
  if (id === undefined || !/\bpost\.url\b/.test(id) || config.url === "") return undefined;
  const base = /baseurl|(?:absolute|relative)_url/.test(id) ? config.baseurl : "";
  if (/absolute_url/.test(id)) return config.url + base;
  return /\bsite\.url\b/.test(id) ? text(config.all.url) + base : undefined;
}
