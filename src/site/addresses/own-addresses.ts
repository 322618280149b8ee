import { dirname, extname } from "node:path";
import { digest, readText, type FileText } from "../../cache/index.ts";
import { addressOf } from "../../markdown/images/image-addresses.ts";
import { articleFiles } from "../content/article-files.ts";
import { frontMatterOf } from "../content/front-matter-of.ts";
import { pageOf } from "../model/page.ts";
import type { Page } from "../model/page.ts";
import { redirectsIn } from "./redirects-file.ts";
import type { WrittenRedirect } from "./redirects-file.ts";
import { servedFiles } from "../content/served-files.ts";
import { settingsOf } from "../content/settings.ts";

/** What is known of a content folder. */
interface Own {
  pages: readonly Page[];
  redirects: readonly WrittenRedirect[];
  addresses: ReadonlySet<string>;
  names: ReadonlyMap<string, string>;
  stamp: string;
}

const known = new Map<string, Own>();

/**
 * The pages of the content that have a `permalink` or a `redirect_from`; a page that cannot be read
 * is left out. The result is kept until `forgetOwnAddresses`.
 */
export function pagesWithOwnAddresses(contentDir: string): readonly Page[] {
  return own(contentDir).pages;
}

/** The redirects of redirects.yml. The result is kept, too, since development asks for each file. */
export function ownRedirects(contentDir: string): readonly WrittenRedirect[] {
  return own(contentDir).redirects;
}

/**
 * The addresses of these pages, those that lead to them, those of redirects.yml, and those of files in
 * public/ whose names have no ending, which are otherwise taken for pages. The result is kept, too,
 * since each link of each page asks for it.
 */
export function ownAddresses(contentDir: string): ReadonlySet<string> {
  return own(contentDir).addresses;
}

/**
 * The addresses of the files in public/ whose names have letters of several characters, as macOS can
 * write 한, by the same addresses with one character for each letter.
 */
export function ownNames(contentDir: string): ReadonlyMap<string, string> {
  return own(contentDir).names;
}

/** A digest of these addresses and names. */
export function ownAddressesStamp(contentDir: string): string {
  return own(contentDir).stamp;
}

/** Makes the next question read the content again. */
export function forgetOwnAddresses(): void {
  known.clear();
}

function own(contentDir: string): Own {
  const before = known.get(contentDir);
  if (before) return before;
  const pages = read(contentDir);
  const redirects = redirectsIn(contentDir);
  const files = servedFiles(dirname(contentDir));
  const addresses = new Set([
    ...pages.flatMap(({ path, redirects }) => [path, ...redirects]),
    ...redirects.flatMap(({ from }) => from),
    ...files.filter((file) => extname(file) === "").map((file) => file.normalize("NFC")),
  ]);
  const names = namesOf(files);
  const made = { pages, redirects, addresses, names, stamp: digest([[...addresses], [...names]]) };
  known.set(contentDir, made);
  return made;
}

function read(contentDir: string): Page[] {
  const settings = settingsOf(contentDir);
  return articleFiles(contentDir).flatMap((file) => {
    const now = readText(file);
    if (!mentionsOwn(now)) return [];
    const parsed = frontMatterOf(file, now.text);
    return parsed.ok ? [pageOf(file, parsed.page, settings)] : [];
  });
}

/** By text, since development asks for those of all pages after each change of one. */
const mentions = new WeakMap<FileText, boolean>();

/** Whether a text mentions one of the keys. */
function mentionsOwn(read: FileText): boolean {
  const found = mentions.get(read) ?? /^(?:permalink|redirect_from)\s*:/m.test(read.text);
  mentions.set(read, found);
  return found;
}

/** By their address with one character for each letter, the files that are written otherwise. */
function namesOf(files: readonly string[]): Map<string, string> {
  const others = files.filter((file) => file.normalize("NFC") !== file);
  const named = others.map((file) => [file.normalize("NFC"), addressOf(`public${file}`)] as const);
  return new Map(named.filter(([whole]) => !files.includes(whole)));
}
