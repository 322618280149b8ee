import { extname, posix } from "node:path";
import { isAddress } from "../../../schema/index.ts";
import { slugify } from "../address/slug.ts";
import type { OldDocument } from "../old-site.ts";
import type { Lang } from "./language.ts";
import { isNameOnWindows } from "./name-on-windows.ts";

/** Where a document goes in the new site. */
export interface Place {
  /** Its file, such as `content/posts/ko/2020-01-02-a.md`. */
  file: string;
  /** Its address in the new site, without the base. */
  address: string;
  /** Whether the address is the old one, so that the document needs a `permalink`. */
  isOld: boolean;
}

/**
 * The name of a file of the new site: letters of any script, digits and hyphens, which are valid on
 * every system.
 */
function fileName(path: string): string {
  const steps = path.slice(0, path.length - extname(path).length).split("/");
  return steps
    .map((step) => slugify(step.normalize("NFC"), "default", true).slice(0, 80) || "untitled")
    .map((step) => (isNameOnWindows(step) ? step : `${step}-page`))
    .join("/");
}

/** Pages that the menu and the footer link by the name of their file. */
const linked = /^\/(?:(?:ko|en)\/)?(about|privacy)(?:\/|\.html)?$/;

/**
 * Chooses a place for a document. It keeps its old address if that lies where pages of its language
 * are: below the folder of the other language, or not.
 * @param languages both languages, the one at the root of the new site first
 * @param taken files that are already used, in lower case
 * @param isUsed whether this site, or another document, may have something at a file of the built site
 */
export function placeOf(
  document: OldDocument,
  lang: Lang,
  [root, other]: readonly Lang[],
  taken: Set<string>,
  isUsed: (file: string) => boolean,
): Place {
  const below = document.path
    .replace(/^(?:.*?\/)?_(?:posts|drafts)\//, "")
    .replace(/^_([^/]+)\//, "$1/")
    .replace(/(^|\/)(?:ko|en)(?:-[a-z]{2})?\//i, "$1")
    .replace(/[._](?:ko|en)(\.[^.]+)$/i, "$1")
    // The home page of this site is there.
    .replace(/^index(?=\.[^.]+$)/, "welcome");
  const kind = isPost(document) ? "posts" : "pages";
  const folder = `content/${kind}/${lang}/`;
  const named = kind === "pages" ? linked.exec(document.url)?.[1] : undefined;
  const stem = folder + (named ?? fileName(below));
  const prefix = lang === root ? "" : `/${lang}`;
  // The file index.md of a folder is the page of the folder.
  const addressOf = (name: string) =>
    `${prefix}/${kind === "posts" ? "posts/" : ""}${name.slice(folder.length).replace(/\/index$/, "")}/`;
  const name = freeName(
    stem,
    (one) => taken.has(one.toLowerCase()) || isUsed(`${addressOf(one).slice(1)}index.html`),
  );
  taken.add(name.toLowerCase());
  const old = document.files.length > 0 ? document.url : undefined;
  const isRightPlace = old?.startsWith(`/${other}/`) === (lang === other);
  const isOld = isRightPlace && isServed(document);
  return { file: `${name}.md`, address: isOld ? pagePath(old) : addressOf(name), isOld };
}

/** @example pagePath("/2020/a.html") // => "/2020/a/", where the page of that permalink is */
export function pagePath(permalink: string): string {
  return permalink.replace(/\/index\.html?$/, "/").replace(/(?:\.html?|\/)?$/, "/");
}

/** Whether a document is listed by date: a post, a draft, or one of a collection that has dates. */
export function isPost({ kind, instant }: OldDocument): boolean {
  return kind === "post" || kind === "draft" || (kind === "collection" && instant !== undefined);
}

/** Whether the old address is that of an HTML page, and can be one of this site. */
function isServed({ files }: OldDocument): boolean {
  return files.every(
    (file) =>
      file.endsWith(".html") && posix.basename(file) !== "404.html" && isPossible(`/${file}`),
  );
}

/**
 * Whether a page of this site can have an address, which is that of a file: names are short. The Markdown
 * of the page /a/ is at /a.md, and a file can be at /a.html, so that nothing is below that.
 */
export function isPossible(address: string): boolean {
  if (/\.md\/$|\.html?\/./i.test(pagePath(address))) return false;
  const isShort =
    Buffer.byteLength(address) <= 800 &&
    address.split("/").every((step) => Buffer.byteLength(step) <= 250);
  return isShort && isAddress(address) && isAddress(pagePath(address));
}

/** Whether an address can lead to a page of this site: unlike that of a page, it can contain `#`. */
export function isRedirectable(address: string): boolean {
  return isPossible(address.replaceAll("#", "-"));
}

/** An old address as a redirect of this site writes it: a browser takes what follows `#` for an anchor. */
export function withoutHash(address: string): string {
  return address.replaceAll("#", "%23");
}

/** Whether a file of the old built site is where this site has a home page of its own. */
export function isHome(file: string): boolean {
  return /^(?:(?:ko|en)\/)?index\.html$/.test(file);
}

function freeName(stem: string, isTaken: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? stem : `${stem}-${number}`;
    if (!isTaken(name)) return name;
  }
}
