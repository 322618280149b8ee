import { posix } from "node:path";
import { list, text } from "../read/config.ts";
import { isKeys } from "../read/yaml.ts";
import type { Derived } from "../address/derived.ts";
import type { OldDocument } from "../old-site.ts";

/** The replacement of a page of the old theme that lists or searches other pages. */
export type Replacement = Derived | { shows: "home" | "tags" | "categories" | "nothing" };

/** Liquid that shows other pages, which this site does with pages of its own; no data, no collections. */
const lists =
  /\{%-?\s*(?:for\s+\S+\s+in\s+|assign\s+[\w-]+\s*=\s*)(?:paginator\.|(?:site\.)?\w*(?:posts|pages|documents|tags|categories|static_files)\b)|\{[{%](?:(?!\{[{%])[^}]){0,200}?(?<![\w.-])paginator\./;

/** The posts of one category or tag: `site.categories.name`, `site.tags["name"]`. */
const ofOne = /\bsite\.(categories|tags)(?:\.([^\s|%.[\]"']+)|\[\s*["']([^"']+)["']\s*\])/;

/** A loop over all posts, or over those of a page of them. */
const allPosts = /\{%-?\s*for\s+\S+\s+in\s+(?:site|paginator)\.posts\b/;

/**
 * The replacement of a page; undefined for a page with a text of its own, which is converted.
 * @param isMarkdown whether the source is Markdown or HTML
 * @param includes the sources of the old site's includes, which can be all that a page shows
 */
export function replacementOf(
  document: OldDocument,
  isMarkdown: boolean,
  includes: Readonly<Record<string, string>>,
): Replacement | undefined {
  const { kind, url, files, data } = document;
  const target = redirectTarget(document);
  if (target !== undefined) {
    return target.startsWith("/") ? { shows: "address", address: target } : undefined;
  }
  if (kind === "post" || kind === "draft") return undefined;
  if (!isMarkdown || files.some((file) => !/\.x?html?$/.test(file))) return byName(document);
  if (files.includes("404.html") || /^\/404(?:\.html|\/)?$/.test(url)) return { shows: "nothing" };
  const source = isBareText(wordsIn(document.source))
    ? withIncludes(document.source, includes)
    : document.source;
  const words = wordsIn(source);
  const isHome = url === "/" || url === "/index.html";
  const isListed = lists.test(source) || data.pagination !== undefined;
  const isBare = isBareText(words);
  const isShort = lengthOf(words) < 600;
  // A page such as /http/404/ can be about the number.
  if (/\/404(?:\.html|\/)?$/.test(url) && isShort) return { shows: "home" };
  if (isHome && (isBare || isListed)) return { shows: "home" };
  // A page of text with a list in it stays a page; that of a list can have a longer introduction.
  const isIntroduction = isNamedAsList(document) ? isShort : lengthOf(words) < 100;
  if (isListed && isIntroduction) return byName(document);
  if (isBare && !shows.test(source)) return byName(document);
  return undefined;
}

/** Words that name a list, such as `tag` in `taglist`, or a year or month; `/heritage/` and `/research/` contain none. */
const namesOfLists =
  /(?<![a-z])(?:tag|list)|postlist|categor|archive|year|timeline|blog|posts?\b|(?<!re)search|index(?!\.html)|^\/\d{4}(?:\/\d{2})?(?:\.html|\/)? /i;

/** Whether its address, layout or keys name a page as a list of posts. */
function isNamedAsList({ url, data }: OldDocument): boolean {
  const names = `${url} ${text(data.layout)} ${text(data.type)}`;
  const keys = [data.taxonomy, data.category, data.tag, data.pagination];
  return namesOfLists.test(names) || keys.some((key) => key !== undefined);
}

/** What shows something without words: elements, data, and the texts of translations. */
const shows =
  /<(?:img|iframe|table|p|li)\b|\bsite\.data\b|\{%-?\s*(?:tf?|translate(?:_file)?|bibliography)\s/i;

/** Where a document of jekyll-redirect-from leads; undefined if it is another one. */
export function redirectTarget({ data }: OldDocument): string | undefined {
  return text(list(data.redirect_to)[0]).trim() || undefined;
}

// What is removed goes to its first end, and over no other start: one without an end is text.

/** The text of a template, without Liquid and tags. */
function wordsIn(source: string): string {
  const text = withoutComments(source).replace(
    /\{%(?:(?!\{%)[^])*?%\}|\{\{(?:(?!\{\{)[^])*?\}\}/g,
    " ",
  );
  return withoutScripts(text)
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function withoutScripts(source: string): string {
  return source.replace(/<(script|style)(?:(?!<\1)[^])*?<\/\1>/g, " ");
}

/** A template without comments, which can name includes. */
function withoutComments(source: string): string {
  return source.replace(
    /\{%-?\s*comment\s*-?%\}(?:(?!\{%-?\s*comment\s)[^])*?\{%-?\s*endcomment\s*-?%\}|<!--(?:(?!<!--)[^])*?-->/g,
    " ",
  );
}

/** Whether a template shows nothing, or one word, such as the name of a list. */
function isBareText(words: string): boolean {
  return /^[^\s.!?]{0,60}$/.test(words);
}

/** The length of a text, in which a Korean letter says as much as two English ones. */
function lengthOf(words: string): number {
  return words.replace(/\p{Script=Hangul}/gu, "$&$&").length;
}

/** A template with the includes that it names, and those that they name. */
function withIncludes(source: string, includes: Readonly<Record<string, string>>): string {
  const include = /\{%-?\s*include\s+\/*([^\s%]+)(?:(?!\{%)[^])*?%\}/g;
  const starts = new Map<string, string>();
  // Scripts are removed first: the end tag of a library is beyond the part that is read.
  const startOf = (name: string) => {
    const known = starts.get(name);
    if (known !== undefined) return known;
    const start = withoutScripts(withoutComments(includes[name])).slice(0, 10_000);
    starts.set(name, start);
    return start;
  };
  const filled = (text: string) =>
    text.replace(include, (tag, name: string) =>
      Object.hasOwn(includes, name) ? startOf(name) : tag,
    );
  return filled(filled(withoutComments(source)).slice(0, 50_000));
}

/** Whether a page in XML is a feed, whose elements can be in its layout. */
function isFeed(file: string, { data, source }: OldDocument): boolean {
  const names = [posix.basename(file, posix.extname(file)), text(data.layout)];
  return /<(?:feed|rss)\b/.test(source) || names.some((name) => /^(?:feed|rss|atom)$/i.test(name));
}

function byName(document: OldDocument): Replacement {
  const { url, files, data, source } = document;
  const words = `${url} ${text(data.layout)} ${text(data.type)}`.toLowerCase();
  const file = files[0] ?? url;
  if (/\.(xml|rss|atom)$/.test(file) && isFeed(file, document)) return { shows: "feed" };
  if (posix.basename(file) === "sitemap.xml") return { shows: "sitemap" };
  if (posix.basename(file) === "robots.txt") return { shows: "robots" };
  if (!/\.x?html?$/.test(file)) return { shows: "nothing" };
  // jekyll-paginate-v2 names the posts that a page shows.
  const paged = isKeys(data.pagination) ? data.pagination : {};
  const category = text(paged.category) || text(data.taxonomy) || text(data.category);
  if (category) return { shows: "category", name: category };
  const tag = text(paged.tag) || text(data.tag);
  if (tag) return { shows: "tag", name: tag };
  // Hydejack and others list the posts of the category or tag with the slug of the page.
  if (/^(?:list|grid|category)$/.test(text(data.layout)) && text(data.slug))
    return { shows: "category", name: text(data.slug) };
  const [, group, bare, quoted] = ofOne.exec(source) ?? [];
  const name = bare ?? quoted;
  if (name) return { shows: group === "tags" ? "tag" : "category", name };
  if (/\btags?\b/.test(words)) return { shows: "tags" };
  if (/categor/.test(words)) return { shows: "categories" };
  if (/archive|\byear|timeline/.test(words)) return { shows: "posts" };
  if (/blog|posts?\b|page/.test(words) || allPosts.test(withoutScripts(source)))
    return { shows: "posts" };
  return { shows: "home" };
}
