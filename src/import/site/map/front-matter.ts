import { Document } from "yaml";
import { isLost } from "../../../schema/index.ts";
import { withEmoji } from "../../document/index.ts";
import { feedId } from "../address/feed-id.ts";
import { instantAt, isoTime } from "../address/zone.ts";
import { parseDate } from "../address/date.ts";
import type { OldSite, Remark } from "../old-site.ts";
import type { Planned } from "../planned.ts";
import { mapKeys, plainText, readable } from "./keys.ts";
import { homeFile } from "./home.ts";
import { introductionOf } from "./introduction.ts";
import { isPost, withoutHash } from "./place.ts";
import type { From, Resolved, Resolver } from "./resolve.ts";
import type { Authors } from "./authors.ts";
import { titleWithout } from "./title.ts";
import { yamlText } from "./yaml-text.ts";

/** What the front matter of a new document is made of. */
export interface Sources {
  site: OldSite;
  authors: Authors;
  resolver: Resolver;
  /** What is wrong with the image at a new address; undefined if nothing is known to be. */
  damage: (address: string) => string | undefined;
}

/** The front matter of a new document, with messages for its author. */
export interface NewKeys {
  keys: Record<string, unknown>;
  /** Keys of the old theme, which are kept under `jekyll`. */
  unknown: string[];
  remarks: Remark[];
}

/** The order in which the keys are written. */
const order = [
  ...["title", "description", "date", "meta_modify_date", "author", "category", "tags", "series"],
  ...["img", "lng_pair", "draft", "published", "permalink", "redirect_from", "feed_id"],
];

/**
 * The keys of a planned document.
 * @param own keys that its text decides, which override the others
 */
export function newKeys(
  { document, lang, place, pair, redirectFrom }: Planned,
  own: Readonly<Record<string, unknown>>,
  { site, authors, resolver, damage }: Sources,
): NewKeys {
  const { data, instant, kind, unpublished } = document;
  const mapped = mapKeys(data, document);
  const { keys } = mapped;
  const remarks = [...mapped.remarks];
  const zone = site.config.timezone;
  Object.assign(keys, own);
  // It was made readable once: what looks like a tag now is text, such as `<b>` of `&lt;b&gt;`.
  const home = place.file === homeFile(lang) ? introductionOf(site.config).title : undefined;
  keys.title = plainText(keys.title) || titleWithout(document, home);
  if (site.config.plugins.includes("jemoji")) {
    for (const name of ["title", "description"]) {
      const written = keys[name];
      if (typeof written === "string") keys[name] = withEmoji(written);
    }
  }
  // Themes show the title of the blog there, not that of the page.
  if (home !== undefined && readable(data.title)) keys.title = home;
  const when = instant ?? dateElsewhere(data, zone);
  if (when !== undefined) keys.date = stampOf(when, zone, data.date);
  const changed = changeIn(data, zone);
  if (changed !== undefined && changed !== when) keys.meta_modify_date = stampOf(changed, zone);
  const author = authors.idOf(data.author ?? data.authors);
  if (author !== undefined) keys.author = author;
  if (typeof keys.img === "string") {
    const written = keys.img;
    const { address, isMissing } = previewOf(written, resolver, { ...document, lang });
    keys.img = address;
    const missing = isMissing ? "is not in the old site" : damage(address);
    const isNone = isNoFile.test(written);
    const wrong = isNone ? "is not a file: save it as one" : missing;
    if (wrong !== undefined) {
      const message = `the preview image ${isNone ? shortened(written) : written} ${wrong}`;
      remarks.push({ severity: "review", line: 1, message });
      delete keys.img;
      keys.jekyll = { ...(keys.jekyll as object | undefined), img: written };
    }
  }
  if (unpublished === undefined && keys.draft === true) {
    delete keys.draft;
    const message = "it is not a draft: Jekyll published it in spite of its key draft";
    remarks.push({ severity: "changed", line: 1, message });
  }
  if (unpublished !== undefined && unpublished !== "its date is in the future") {
    if (keys.published !== false) keys.draft = true;
    if (kind === "post" && unpublished.includes("Jekyll ignores")) {
      remarks.push({ severity: "changed", line: 1, message: `it is a draft now: ${unpublished}` });
    }
  }
  if (pair !== undefined) keys.lng_pair = pair;
  if (place.isOld) keys.permalink = document.url;
  if (redirectFrom.length > 0) keys.redirect_from = redirectFrom.map(withoutHash);
  const id = feedId(document, site.config, site.feedIds);
  if (id !== undefined && document.collection === "posts" && document.files.length > 0) {
    keys.feed_id = id;
  }
  if (!isPost(document)) keepForPosts(keys);
  return { keys: inOrder(keys), unknown: mapped.unknown, remarks };
}

/** The beginning of an address that can contain a whole image. */
function shortened(address: string): string {
  return address.length > 20 ? `${address.slice(0, 20)}…` : address;
}

/** An address with another scheme than that of the web, such as `data:`. */
const isNoFile = /^(?!https?:)[a-z][a-z\d+.-]*:/i;

/** Where the layouts of themes look for a preview image of which a post writes only the name. */
const previewFolders = ["/images/", "/assets/images/", "/assets/img/", "/img/", "/assets/"];

function previewOf(written: string, resolver: Resolver, from: From): Resolved {
  const asWritten = resolver.asset(written, from);
  if (!asWritten.isMissing || written.includes("/")) return asWritten;
  const others = previewFolders.map((folder) => resolver.asset(folder + written, from));
  return others.find(({ isMissing }) => !isMissing) ?? asWritten;
}

/** Moves the keys that pages outside the blog do not have to `jekyll`. */
function keepForPosts(keys: Record<string, unknown>): void {
  const kept = { ...(keys.jekyll as object | undefined) } as Record<string, unknown>;
  for (const name of [
    "date",
    "tags",
    "category",
    "series",
    "author",
    "pinned",
    "comments_disable",
  ]) {
    if (keys[name] !== undefined) kept[name] = keys[name];
    delete keys[name];
  }
  if (Object.keys(kept).length > 0) keys.jekyll = kept;
}

/** A date as the site's clock showed it; one whose zone was written stays as it is. */
function stampOf(instant: number, zone: string, written?: unknown): string {
  const own = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) [+-]\d{4}$/;
  const [whole, date, clock] = (typeof written === "string" && own.exec(written)) || [];
  // Jekyll reads the 30th of February as a day of March.
  if (whole && instantAt(`${date}T${clock}`, "UTC") !== undefined) return whole;
  const [day, time] = isoTime(instant, zone).split("T");
  if (time.startsWith("00:00:00")) return day;
  return `${day} ${time.slice(0, 8)} ${time.slice(8).replace(":", "")}`;
}

function dateElsewhere(data: Readonly<Record<string, unknown>>, zone: string): number | undefined {
  const names = [
    "created_at",
    "created",
    "date_created",
    "published_at",
    "publish_date",
    "pubDate",
  ];
  return firstDate(data, names, zone);
}

function changeIn(data: Readonly<Record<string, unknown>>, zone: string): number | undefined {
  const names = ["meta_modify_date", "last_modified_at", "last-modified-at", "lastmod", "modified"];
  return firstDate(data, [...names, "modified_date", "updated", "updated_at"], zone);
}

function firstDate(
  data: Readonly<Record<string, unknown>>,
  names: readonly string[],
  zone: string,
): number | undefined {
  return names.map((name) => parseDate(data[name], zone)).find((instant) => instant !== undefined);
}

function inOrder(keys: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const rank = (name: string) => {
    if (name === "jekyll") return order.length + 1;
    return order.includes(name) ? order.indexOf(name) : order.length;
  };
  const entries = Object.entries(keys).filter(
    ([, value]) => plainText(value) !== "" || typeof value === "object",
  );
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a) - rank(b)));
}

/** A document of the new site. */
export function documentText(keys: Readonly<Record<string, unknown>>, body: string): string {
  const yaml = yamlText(new Document(keys, { aliasDuplicateObjects: false }));
  const text = `---\n${yaml}---\n\n${body.replace(/^\n+/, "").trimEnd()}\n`;
  // The build takes a text that lost many letters for one in another encoding.
  return isLost(text) ? text.replaceAll("\uFFFD", "?") : text;
}
