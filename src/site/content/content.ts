import { existsSync } from "node:fs";
import { join } from "node:path";
import { readText, type FileText } from "../../cache/index.ts";
import type { Lang } from "../../i18n/index.ts";
import { contentPath } from "../../schema/index.ts";
import type { LineOf, Problem, Site } from "../../schema/index.ts";
import { filesIn, isMarkdown } from "./content-files.ts";
import { frontMatterOf } from "./front-matter-of.ts";
import { isLive } from "./has-cells.ts";
import { languagesOf } from "../model/languages.ts";
import { listProblems } from "./lists-files.ts";
import { madeOf } from "../model/made.ts";
import { menuProblems } from "../views/menu.ts";
import { numberProblems } from "../model/number-problems.ts";
import { isIncluded, pageOf, plainFile, plainNames } from "../model/page.ts";
import type { Page } from "../model/page.ts";
import { pairProblems } from "../model/pairs.ts";
import { linesOf, settingsOf, settingsProblems, siteIn } from "./settings.ts";
import { skippedFiles, skippedLinks } from "./skipped-files.ts";
import { translationProblems } from "../model/translated-names.ts";

/** The line of a key in the file of a page. */
export type LineIn = (page: Page, key: string) => number;

/** The contents of the content folder. */
export interface Content {
  /** The pages that have their own address, without the keys that have problems. */
  pages: Page[];
  /** The files whose text is shown, sorted by name. */
  shown: ({ file: string } & FileText)[];
  /** The addresses of unpublished pages that are not among them, and why they are not published. */
  left: ReadonlyMap<string, NonNullable<Page["hidden"]>>;
  /** The files whose front matter has problems. */
  unread: ReadonlySet<string>;
  /** The line of a key in a file. */
  lineIn: LineIn;
  /**
   * All problems outside the text of pages: in site.yml, glossary.yml and front matter, files that
   * the site does not read, and pages without their translation.
   */
  problems: Problem[];
}

/**
 * @param contentDir the path of content/, with which the paths of files start
 * @param hidden whether to include unpublished pages
 */
export function readContent(contentDir: string, hidden = false): Content {
  const site = siteIn(contentDir);
  const settings = settingsOf(contentDir);
  const lines = new Map<string, LineOf>();
  const unread = new Set<string>();
  const pages: Page[] = [];
  const left = new Map<string, NonNullable<Page["hidden"]>>();
  const shown: Content["shown"] = [];
  const files = filesIn(contentDir);
  const langs = languagesOf(contentDir);
  const skipped = skippedFiles(contentDir, files, langs);
  const problems: Problem[] = [...settingsProblems(contentDir), ...skipped];
  problems.push(...skippedLinks(contentDir));
  for (const file of files) {
    if (!isMarkdown(file) || skipped.some((problem) => problem.file === file)) continue;
    const { text, digest } = readText(file);
    const parsed = frontMatterOf(file, text);
    problems.push(...(parsed.ok ? parsed.warnings : parsed.problems));
    if (!parsed.ok) unread.add(file);
    const keys = parsed.ok ? parsed : parsed.rest;
    if (keys && !isIncluded(file)) {
      lines.set(file, keys.lineOf);
      const page = pageOf(file, keys.page, settings, { live: isLive(text) });
      if (page.hidden && !hidden) {
        left.set(page.path, page.hidden);
        continue;
      }
      pages.push(page);
    }
    shown.push({ file, text, digest });
  }
  const lineIn: LineIn = ({ file }, key) => lines.get(file)?.(key) ?? 1;
  const { cells } = madeOf(pages, contentDir);
  problems.push(...missingFiles(contentDir, files, langs, cells));
  problems.push(...listProblems(contentDir, files));
  if (site) {
    problems.push(...authorProblems(pages, site, lineIn));
    problems.push(...menuProblems(site, pages, linesOf("menu", contentDir)));
    problems.push(...translationProblems(site, pages, linesOf("translations", contentDir), langs));
  }
  const published = pages.filter(({ file, hidden }) => !hidden && !unread.has(file));
  problems.push(...pairProblems(published, langs, { lineIn, unread }));
  problems.push(...numberProblems(published, lineIn));
  return { pages, left, shown, unread, lineIn, problems };
}

/** The current problems of a file's front matter; none if the file is not a page. */
export function frontMatterProblems(file: string): Problem[] {
  if (!contentPath(file) || !existsSync(file)) return [];
  const parsed = frontMatterOf(file, readText(file).text);
  return parsed.ok ? [] : parsed.problems;
}

/** Reports missing files that the site requires; a playground only where there are cells. */
function missingFiles(
  contentDir: string,
  files: readonly string[],
  langs: readonly Lang[],
  hasCells: boolean,
): Problem[] {
  const names = plainNames.filter((name) => name !== "play" || hasCells);
  return langs.flatMap((lang) =>
    names.flatMap((name) => {
      const file = join(contentDir, plainFile(lang, name).replace(/^content\//, ""));
      if (files.includes(file)) return [];
      return [
        { file, line: 1, message: "the site requires this file, which does not exist: create it" },
      ];
    }),
  );
}

function authorProblems(pages: readonly Page[], { authors }: Site, lineIn: LineIn): Problem[] {
  const ids = authors.map(({ id }) => id);
  return pages.flatMap((page) => {
    const { author } = page;
    if (ids.includes(author)) return [];
    const message = `author is "${author}", who is not in site.yml: write one of ${ids.join(", ")}, or add the author there`;
    return [{ file: page.file, line: lineIn(page, "author"), message }];
  });
}
