import { posix } from "node:path";
import { withoutLanguage } from "../map/polyglot.ts";
import type { OldDocument } from "../old-site.ts";
import type { Config } from "../read/config.ts";
import { text } from "../read/config.ts";

/**
 * What Jekyll calls the id of a document: the folder of its address, and its own name, also where its
 * permalink has another one.
 * @example idOf({ url: "/blog/x.html", name: "a", … }) // => "/blog/a"
 */
export function idOf({ url, data, name }: Pick<OldDocument, "url" | "data" | "name">): string {
  return posix.join(posix.dirname(url), text(data.slug) || name);
}

/**
 * The id of a post in the old feed; undefined if the old site has no address.
 * @param start what `startOfFeedIds` returns; undefined for the feed of jekyll-feed
 */
export function feedId(
  document: OldDocument,
  config: Config,
  start: string | undefined,
): string | undefined {
  if (config.url === "") return undefined;
  const url = withoutLanguage(document, document.url);
  if (start !== undefined) return start + encodeURI(url.normalize("NFC"));
  return config.url + encodeURI((config.baseurl + idOf({ ...document, url })).normalize("NFC"));
}
