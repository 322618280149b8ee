import { withoutEntities } from "../../document/index.ts";
import { list } from "../read/config.ts";
import { isNo } from "../read/document.ts";
import { isKeys } from "../read/yaml.ts";
import type { Remark } from "../old-site.ts";

/** The keys of a document in the new site, apart from its addresses, date, author and language. */
export interface MappedKeys {
  keys: Record<string, unknown>;
  /** The names of the keys that this site does not know, which are kept under `jekyll`. */
  unknown: string[];
  remarks: Remark[];
}

/** The keys of themes that mean the same as one of ours; of several, the first that is set counts. */
const texts: Record<string, string[]> = {
  title: ["title"],
  description: ["description", "excerpt", "summary", "subtitle", "abstract", "desc"],
  meta_description: ["meta_description", "seo.description"],
  series: ["series"],
  img: [
    ...["img", "image.path", "image.src", "image.url", "image.feature", "image", "thumbnail"],
    ...[
      "thumb",
      "thumbnail-img",
      "cover",
      "cover-img",
      "header.teaser",
      "header.image",
      "header.overlay_image",
    ],
    ...["header.og_image", "og_image", "featured_image", "feature-img", "banner", "share-img"],
  ],
};

const flags: Record<string, string[]> = {
  image_viewer_on: ["image_viewer_on"],
  image_lazy_loader_on: ["image_lazy_loader_on"],
  on_site_search_exclude: ["on_site_search_exclude", "search_exclude", "exclude_from_search"],
  search_engine_exclude: ["search_engine_exclude", "noindex"],
  comments_disable: ["comments_disable"],
  pinned: ["pinned", "pin", "sticky", "featured"],
};

/** Keys that others read: the address, the date, the author, the language, tags. */
const elsewhere = [
  ...["permalink", "redirect_from", "slug", "date", "created_at", "created", "last_modified_at"],
  ...["last-modified-at", "lastmod", "modified", "modified_date", "updated", "updated_at"],
  ...["meta_modify_date", "author", "authors", "lang", "language", "locale", "lng_pair", "tags"],
  ...["tag", "category", "categories", "published", "draft", "comments", "sitemap", "search"],
  ...["meta_keywords", "keywords", "page_id", "translation_key", "media_subpath", "img_path"],
];

/**
 * Maps the front matter of any Jekyll theme to the keys of this site.
 * @param data the keys of the old document
 * @param words its categories and tags
 * @param ignored keys that only the defaults of `_config.yml` set, which need not be kept
 */
export function mapKeys(
  data: Readonly<Record<string, unknown>>,
  words: { categories: readonly string[]; tags: readonly string[] },
  ignored: ReadonlySet<string> = new Set(),
): MappedKeys {
  const keys: Record<string, unknown> = {};
  const remarks: Remark[] = [];
  const used = new Set<string>(elsewhere);
  for (const [name, sources] of Object.entries(texts)) {
    // Themes switch an image or a description off with `false`.
    for (const one of sources.filter((key) => valueAt(data, key) === false)) used.add(one);
    const isGiven = (value: unknown) => value !== false && plainText(value) !== "";
    const source = sources.find((one) => isGiven(valueAt(data, one)));
    if (source === undefined) continue;
    used.add(source);
    keys[name] =
      name === "img" ? plainText(valueAt(data, source)) : readable(valueAt(data, source));
  }
  // An excerpt that repeats the description, an image in two sizes and the like say nothing new.
  for (const sources of Object.values(texts)) {
    const [first, ...others] = sources.filter((one) => plainText(valueAt(data, one)) !== "");
    const equal = others.filter(
      (one) => plainText(valueAt(data, one)) === plainText(valueAt(data, first)),
    );
    for (const one of equal) used.add(one);
  }
  for (const [name, sources] of Object.entries(flags)) {
    const source = sources.find((one) => isFlag(data[one]));
    if (source === undefined) continue;
    used.add(source);
    if (!isNo(data[source])) keys[name] = true;
    else if (name.startsWith("image_")) keys[name] = false;
  }
  if (isNo(data.comments)) keys.comments_disable = true;
  if (isNo(data.sitemap) || /noindex/.test(plainText(data.robots)))
    keys.search_engine_exclude = true;
  if (isNo(data.search)) keys.on_site_search_exclude = true;
  if (isNo(data.published)) keys.published = false;
  if (isFlag(data.draft) && !isNo(data.draft)) keys.draft = true;
  const keywords = wordsIn(data.meta_keywords ?? data.keywords);
  if (keywords.length > 0) keys.meta_keywords = keywords;
  Object.assign(keys, groups(words, remarks));
  const kept = Object.fromEntries(
    Object.entries(data).filter(([key, value]) => {
      const inner = isKeys(value) && Object.keys(value).every((name) => used.has(`${key}.${name}`));
      return !used.has(key) && !inner && !ignored.has(key) && value !== null && value !== "";
    }),
  );
  if (Object.keys(kept).length > 0) keys.jekyll = kept;
  return { keys, unknown: Object.keys(kept), remarks };
}

/** The category and the tags: of several categories the first is the category, the others are tags. */
function groups(
  { categories, tags }: { categories: readonly string[]; tags: readonly string[] },
  remarks: Remark[],
): Record<string, unknown> {
  const [category, ...others] = unique(categories);
  if (others.length > 0) {
    const message = `a post has one category: "${category}" is kept, and ${others.map((one) => `"${one}"`).join(", ")} became tags`;
    remarks.push({ severity: "changed", line: 1, message });
  }
  const all = unique([...tags, ...others]).filter((tag) => tag !== category || tags.includes(tag));
  return { ...(category && { category }), ...(all.length > 0 && { tags: all }) };
}

/** The words, trimmed, without commas at their ends; of two that differ only in case, the first. */
function unique(words: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const word of words.map((one) => one.replace(/^[\s,]+|[\s,]+$/g, "").normalize("NFC"))) {
    const key = word.toLowerCase();
    if (word !== "" && !found.has(key)) found.set(key, word);
  }
  return [...found.values()];
}

/** Words in a list, or separated by commas. */
function wordsIn(value: unknown): string[] {
  const parts = typeof value === "string" ? value.split(",") : list(value).flat(5);
  return parts.map((part) => plainText(part)).filter(Boolean);
}

/** @example valueAt({ header: { teaser: "a.png" } }, "header.teaser") // => "a.png" */
function valueAt(data: Readonly<Record<string, unknown>>, path: string): unknown {
  if (path in data) return data[path];
  return path
    .split(".")
    .reduce<unknown>((at, step) => (isKeys(at) ? at[step] : undefined), data as object);
}

export function plainText(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" ? value.trim() : "";
}

/** Text that is shown as it is, without the HTML that some titles contain. */
export function readable(value: unknown): string {
  const bare = plainText(value).replace(
    /<\/?(?:a|b|br|code|del|em|font|i|img|ins|mark|p|script|small|span|strong|style|sub|sup|u)\b[^<>]*>/gi,
    " ",
  );
  return withoutEntities(bare).replace(/\s+/g, " ").trim();
}

function isFlag(value: unknown): boolean {
  return (
    typeof value === "boolean" ||
    (typeof value === "string" && /^(yes|no|on|off|true|false)$/i.test(value))
  );
}
