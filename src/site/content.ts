import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../i18n/index.ts";
import { contentPath, parseSite } from "../schema/index.ts";
import type { LineOf, Problem, Site } from "../schema/index.ts";
import { filesIn, isMarkdown } from "./content-files.ts";
import { frontMatterOf } from "./front-matter-of.ts";
import { glossaryProblems } from "./glossary.ts";
import { languagesOf } from "./languages.ts";
import { pageOf, plainFile, plainNames } from "./page.ts";
import type { Page, PageSettings } from "./page.ts";
import { pairProblems } from "./pairs.ts";
import { redirectProblems } from "./redirects-file.ts";
import { skippedFiles } from "./skipped-files.ts";

/** The contents of the content folder. */
export interface Content {
  /** The published pages that have their own address. */
  pages: Page[];
  /** The files whose text is published, sorted by name. */
  shown: { file: string; text: string }[];
  /** The files whose front matter has problems. */
  unread: ReadonlySet<string>;
  /**
   * All problems outside the text of pages: in site.yml, glossary.yml and front matter, files that
   * the site does not read, and pages without their translation.
   */
  problems: Problem[];
}

/** @param contentDir the path of content/, with which the paths of files start */
export function readContent(contentDir: string): Content {
  const site = parseSite(...siteFile(contentDir));
  const settings = settingsOf(contentDir);
  const lines = new Map<string, LineOf>();
  const unread = new Set<string>();
  const pages: Page[] = [];
  const shown: Content["shown"] = [];
  const files = filesIn(contentDir);
  const langs = languagesOf(contentDir);
  const skipped = skippedFiles(contentDir, files, langs);
  const problems: Problem[] = [
    ...settingsProblems(contentDir),
    ...skipped,
    ...missingFiles(contentDir, files, langs),
  ];
  for (const file of files) {
    if (!isMarkdown(file) || skipped.some((problem) => problem.file === file)) continue;
    const text = readFileSync(file, "utf8");
    const parsed = frontMatterOf(file, text);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      unread.add(file);
      shown.push({ file, text });
      continue;
    }
    lines.set(file, parsed.lineOf);
    if (parsed.page.kind !== "pages") {
      const page = pageOf(file, parsed.page, settings);
      if (page.hidden) continue;
      pages.push(page);
    }
    shown.push({ file, text });
  }
  const lineIn = ({ file }: Page, key: string) => lines.get(file)?.(key) ?? 1;
  if (site.ok) problems.push(...authorProblems(pages, site.site, lineIn));
  problems.push(...pairProblems(pages, langs, { lineIn, unread }));
  return { pages, shown, unread, problems };
}

/** The problems of site.yml, glossary.yml and redirects.yml. */
export function settingsProblems(contentDir: string): Problem[] {
  const site = parseSite(...siteFile(contentDir));
  return [
    ...(site.ok ? [] : site.problems),
    ...glossaryProblems(contentDir),
    ...redirectProblems(contentDir),
  ];
}

/** The current problems of a file's front matter; none if the file is not a page. */
export function frontMatterProblems(file: string): Problem[] {
  if (!contentPath(file) || !existsSync(file)) return [];
  const parsed = frontMatterOf(file, readFileSync(file, "utf8"));
  return parsed.ok ? [] : parsed.problems;
}

/** The settings of content/site.yml that a build needs before it shows pages. */
export type Settings = Pick<Site, "url" | "base" | "mdx" | "strict"> & PageSettings;

/**
 * The settings in content/site.yml that a build needs first. If the file has problems, which
 * `readContent` reports, returns a placeholder.
 */
export function settingsOf(contentDir: string): Settings {
  const parsed = parseSite(...siteFile(contentDir));
  return parsed.ok
    ? parsed.site
    : {
        url: "http://localhost",
        base: "/",
        timezone: "Asia/Seoul",
        authors: [],
      };
}

/** The settings of the site; undefined while site.yml has problems. */
export function siteIn(contentDir: string): Site | undefined {
  const parsed = parseSite(...siteFile(contentDir));
  return parsed.ok ? parsed.site : undefined;
}

function siteFile(contentDir: string): [path: string, source: string] {
  const path = join(contentDir, "site.yml");
  return [path, existsSync(path) ? readFileSync(path, "utf8") : ""];
}

/** Reports missing files that the site requires. */
function missingFiles(
  contentDir: string,
  files: readonly string[],
  langs: readonly Lang[],
): Problem[] {
  return langs.flatMap((lang) =>
    plainNames.flatMap((name) => {
      const file = join(contentDir, plainFile(lang, name).replace(/^content\//, ""));
      if (files.includes(file)) return [];
      return [
        { file, line: 1, message: "the site requires this file, which does not exist: create it" },
      ];
    }),
  );
}

function authorProblems(
  pages: readonly Page[],
  { authors }: Site,
  lineIn: (page: Page, key: string) => number,
): Problem[] {
  const ids = authors.map(({ id }) => id);
  return pages.flatMap((page) => {
    const { author } = page;
    if (ids.includes(author)) return [];
    const message = `author is "${author}", who is not in site.yml: write one of ${ids.join(", ")}, or add the author there`;
    return [{ file: page.file, line: lineIn(page, "author"), message }];
  });
}
