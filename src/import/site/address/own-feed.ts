import type { OldSite, OwnIds } from "../old-site.ts";
import type { Config } from "../read/config.ts";
import { text } from "../read/config.ts";

/** An id in the template of a feed. */
const ids = /<(?:guid|id)\b[^<>]*>([^<]*)</g;
/** An id of a post: what is before its address, and the filters behind. */
const ofPost =
  /^\s*(?<before>(?:[^{]|\{\{[^{}]*\}\})*?)\{\{-?\s*post\.(?<of>url|id)\b(?<filters>[^{}]*?)-?\}\}\s*$/;

/**
 * How the blog's own feed writes the ids of posts, as `jekyll new` wrote one before Jekyll 3.3; undefined
 * if there is no such feed, or if its ids cannot be read.
 */
export function ownFeedIds({ documents, config }: OldSite): OwnIds | undefined {
  const found = ["/feed.xml", "/rss.xml", "/atom.xml"].flatMap((address) => {
    const feed = documents.find(({ kind, url }) => kind === "page" && url === address);
    return Array.from((feed?.source ?? "").matchAll(ids), ([, id]) => id);
  });
  const id = found.find((one) => /\bpost\.(?:url|id)\b/.test(one)) ?? "";
  const { before, of, filters } = ofPost.exec(id)?.groups ?? {};
  if (before === undefined) return undefined;
  const isEscaped = of === "url" || /(?:absolute|relative)_url/.test(filters);
  const around = textBefore(before, config);
  const within = prepended(filters, config);
  if (around === undefined || within === undefined) return undefined;
  const start = around + within;
  if (!/^[a-z]+:/i.test(start)) return undefined;
  return { start, of: of === "url" ? "url" : "id", isEscaped };
}

/** The text before an address, with settings of the site; undefined if it contains anything else. */
function textBefore(written: string, config: Config): string | undefined {
  const parts = written.split(/\{\{-?\s*([^{}]*?)\s*-?\}\}/);
  const values = parts.map((part, index) => (index % 2 === 1 ? setting(part, config) : part));
  return values.includes(undefined) ? undefined : values.join("");
}

/** Filters that change no letter of an address. */
const plain = new Set(["xml_escape", "escape", "escape_once", "uri_escape", "strip"]);

/** What filters put before an address; undefined if one of them may change it in another way. */
function prepended(filters: string, config: Config): string | undefined {
  const [, ...all] = filters.split("|");
  return all.reduce<string | undefined>((before, filter) => {
    const [, name = "", value = ""] = /^\s*(\w+)\s*(?::\s*(.*?))?\s*$/.exec(filter) ?? [];
    if (before === undefined || plain.has(name)) return before;
    if (name === "absolute_url") return config.url + config.baseurl + before;
    if (name === "relative_url") return config.baseurl + before;
    const added = name === "prepend" ? setting(value, config) : undefined;
    return added === undefined ? undefined : added + before;
  }, "");
}

/** The value of a text in quotes, or of a setting of the site, without filters. */
function setting(written: string, config: Config): string | undefined {
  if (/^(["']).*\1$/.test(written)) return written.slice(1, -1);
  const [, name] = /^site\.(\w+)$/.exec(written) ?? [];
  if (name === undefined) return undefined;
  return name === "baseurl" ? config.baseurl : text(config.all[name]);
}
