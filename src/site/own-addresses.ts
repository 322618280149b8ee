import { dirname, extname, join } from "node:path";
import { digest, readText, type FileText } from "../cache/index.ts";
import { articleFiles } from "./article-files.ts";
import { filesIn } from "./content-files.ts";
import { frontMatterOf } from "./front-matter-of.ts";
import { pageOf } from "./page.ts";
import type { Page } from "./page.ts";
import { redirectsIn } from "./redirects-file.ts";
import type { WrittenRedirect } from "./redirects-file.ts";
import { settingsOf } from "./settings.ts";

/** What is known of a content folder. */
interface Own {
  pages: readonly Page[];
  redirects: readonly WrittenRedirect[];
  addresses: ReadonlySet<string>;
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

/** A digest of these addresses. */
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
  const addresses = new Set([
    ...pages.flatMap(({ path, redirects }) => [path, ...redirects]),
    ...redirects.flatMap(({ from }) => from),
    ...filesWithoutEnding(join(dirname(contentDir), "public")),
  ]);
  const made = { pages, redirects, addresses, stamp: digest([...addresses]) };
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

/** The addresses of the files in public/ such as `LICENSE`. */
function filesWithoutEnding(folder: string): string[] {
  const above = folder.replaceAll("\\", "/");
  return filesIn(folder)
    .filter((file) => extname(file) === "")
    .map((file) => file.slice(above.length).normalize("NFC"));
}
