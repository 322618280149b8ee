import { posix } from "node:path";
import { withoutLanguage } from "../map/polyglot.ts";
import type { OldDocument, OwnIds } from "../old-site.ts";
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
 * @param own how the blog's own feed writes ids; undefined for the feed of jekyll-feed
 */
export function feedId(
  document: OldDocument,
  config: Config,
  own: OwnIds | undefined,
): string | undefined {
  const url = withoutLanguage(document, document.url).normalize("NFC");
  const id = idOf({ ...document, url }).normalize("NFC");
  if (own?.of === "url") return own.start + encodeURI(url);
  if (own) return own.start + (own.isEscaped ? encodeURI(id) : withPlainName(id));
  return config.url === "" ? undefined : config.url + encodeURI(config.baseurl + id);
}

/** An id as Jekyll writes it: the letters of its folders are escaped, those of its name are not. */
function withPlainName(id: string): string {
  const [folder, name] = [posix.dirname(id), posix.basename(id)];
  return posix.join(encodeURI(folder), name);
}
