import { readFileSync } from "node:fs";
import { articleFiles } from "./article-files.ts";
import { frontMatterOf } from "./front-matter-of.ts";
import { pageOf } from "./page.ts";
import type { Page } from "./page.ts";
import { redirectsIn } from "./redirects-file.ts";
import { settingsOf } from "./settings.ts";

const known = new Map<string, Page[]>();

/**
 * The pages of the content that have a `permalink` or a `redirect_from`; a page that cannot be read
 * is left out. The result is kept until `forgetOwnAddresses`.
 */
export function pagesWithOwnAddresses(contentDir: string): readonly Page[] {
  const pages = known.get(contentDir) ?? read(contentDir);
  known.set(contentDir, pages);
  return pages;
}

/** The addresses of these pages, those that lead to them, and those of redirects.yml. */
export function ownAddresses(contentDir: string): ReadonlySet<string> {
  const pages = pagesWithOwnAddresses(contentDir);
  return new Set([
    ...pages.flatMap(({ path, redirects }) => [path, ...redirects]),
    ...redirectsIn(contentDir).flatMap(({ from }) => from),
  ]);
}

/** Makes the next question read the content again. */
export function forgetOwnAddresses(): void {
  known.clear();
}

function read(contentDir: string): Page[] {
  const settings = settingsOf(contentDir);
  return articleFiles(contentDir).flatMap((file) => {
    const source = readFileSync(file, "utf8");
    if (!/^(?:permalink|redirect_from)\s*:/m.test(source)) return [];
    const parsed = frontMatterOf(file, source);
    return parsed.ok ? [pageOf(file, parsed.page, settings)] : [];
  });
}
