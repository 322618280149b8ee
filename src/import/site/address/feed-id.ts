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

/** The id of a post in the feed of jekyll-feed; undefined if the old site has no address. */
export function feedId(document: OldDocument, config: Config): string | undefined {
  if (config.url === "") return undefined;
  const id = idOf({ ...document, url: withoutLanguage(document, document.url) });
  return config.url + encodeURI((config.baseurl + id).normalize("NFC"));
}
