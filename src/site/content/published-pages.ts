import { readText, type FileText } from "../../cache/index.ts";
import type { FrontMatter } from "../../schema/index.ts";
import { articleFiles } from "./article-files.ts";
import { FoundInTexts } from "./found-in-texts.ts";
import { frontMatterOf } from "./front-matter-of.ts";
import { gitChanges } from "./git-changes.ts";
import { isLive } from "./has-cells.ts";
import { pageOf } from "../model/page.ts";
import type { Found, Page, PageSettings } from "../model/page.ts";
import { settingsOf } from "./settings.ts";

/** The front matter of a file when it was last valid, and the other data of the page. */
interface Valid {
  read: FileText;
  fields: FrontMatter;
  found: Found;
  /** Its page with these settings, unless that changes with the time. */
  made?: { page: Page; settings: PageSettings };
}

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
  const texts = new FoundInTexts(contentDir);
  let changes: Promise<Map<string, string>> | undefined;
  const read = async (file: string): Promise<Valid | undefined> => {
    const now = readText(file);
    const before = valid.get(file);
    if (before?.read === now) return before;
    const parsed = frontMatterOf(file, now.text);
    if (!parsed.ok) return before;
    const fields = parsed.page;
    const found = { ...(await texts.of(file, now, fields)), live: isLive(now.text) };
    const known = { read: now, fields, found };
    valid.set(file, known);
    return known;
  };
  const pageIn = (file: string, known: Valid, settings: PageSettings, changed?: string): Page => {
    if (known.made?.settings === settings) return known.made.page;
    const page = pageOf(file, known.fields, settings, { ...known.found, changed });
    known.made = page.hidden === "future" ? undefined : { page, settings };
    return page;
  };
  return async () => {
    const settings = settingsOf(contentDir);
    const changed = await (changes ??= gitChanges(root, contentDir));
    const files = articleFiles(contentDir);
    const pages = await Promise.all(
      files.map(async (file) => {
        const known = await read(file);
        return known ? [pageIn(file, known, settings, changed.get(file))] : [];
      }),
    );
    await texts.keep(files);
    return pages.flat().filter((page) => hidden || page.hidden === undefined);
  };
}
