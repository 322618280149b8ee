import { readFileSync, statSync } from "node:fs";
import { codeDigest, digest, remember } from "../cache/index.ts";
import { excerptOf } from "../markdown/excerpt.ts";
import { readingMinutes } from "../markdown/reading-time.ts";
import { contentPath } from "../schema/index.ts";
import type { FrontMatter } from "../schema/index.ts";
import { articleFiles } from "./article-files.ts";
import { frontMatterOf } from "./front-matter-of.ts";
import { gitChanges } from "./git-changes.ts";
import { isLive } from "./has-cells.ts";
import { pageOf } from "./page.ts";
import type { Found, Page } from "./page.ts";
import { langOfFile } from "./routes.ts";
import { settingsOf } from "./settings.ts";

/** The front matter of a file when it was last valid, and what the page has besides. */
interface Valid {
  /** The time of the last change of the file, and its size; undefined if it may still be changing. */
  changed?: string;
  fields: FrontMatter;
  found: Found;
}

/** Changes within this many milliseconds may have the same time. */
const tick = 100;

/**
 * Returns a function that reads the pages of the content; later calls read only the files that have
 * changed, since development asks several times for each page that it shows. While the front matter
 * of a page has problems, which `contentProblems` reports, the page is what it was before.
 *
 * @param root the project's folder
 * @param contentDir the path of content/, with which the paths of files start
 * @param hidden whether to include unpublished pages, as in development
 */
export function publishedPages(
  root: string,
  contentDir: string,
  hidden: boolean,
): () => Promise<Page[]> {
  const valid = new Map<string, Valid>();
  const code = codeDigest(import.meta.url);
  let changes: Promise<Map<string, string>> | undefined;
  const read = async (file: string): Promise<Valid | undefined> => {
    const { mtimeMs, size } = statSync(file);
    const changed = Date.now() - mtimeMs > tick ? `${mtimeMs} ${size}` : undefined;
    const before = valid.get(file);
    if (changed !== undefined && before?.changed === changed) return before;
    const text = readFileSync(file, "utf8");
    const parsed = frontMatterOf(file, text);
    if (!parsed.ok) return before;
    const found = { ...(await foundIn(file, text, parsed.page, code)), live: isLive(text) };
    const now = { changed, fields: parsed.page, found };
    valid.set(file, now);
    return now;
  };
  return async () => {
    const settings = settingsOf(contentDir);
    const changed = await (changes ??= gitChanges(root, contentDir));
    const pages = await Promise.all(
      articleFiles(contentDir).map(async (file) => {
        const known = await read(file);
        if (!known) return [];
        const found = { ...known.found, changed: changed.get(file) };
        return [pageOf(file, known.fields, settings, found)];
      }),
    );
    return pages.flat().filter((page) => hidden || page.hidden === undefined);
  };
}

/** What a page has besides its front matter: an excerpt only if that has no description. */
async function foundIn(
  file: string,
  text: string,
  { data }: FrontMatter,
  code: string,
): Promise<Found> {
  const isPost = contentPath(file)?.kind === "posts";
  if (!isPost && data.description !== undefined) return {};
  return remember(digest(["found", code, file, text]), () => ({
    minutes: isPost ? readingMinutes(langOfFile(file), text) : undefined,
    excerpt: data.description === undefined ? excerptOf(file, text) : undefined,
  }));
}
