import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem, parseFrontMatter, parseSite } from "../schema/index.ts";
import type { LineOf, Problem, Site } from "../schema/index.ts";
import { markdownFiles, misnamedFiles } from "./content-files.ts";
import { glossaryProblems } from "./glossary.ts";
import { isPublished, pageOf } from "./page.ts";
import type { Page } from "./page.ts";
import { pairProblems } from "./pairs.ts";

const folders = ["chapters", "posts", "pages"];

/**
 * Everything that is wrong with the content, other than its cells: site.yml, glossary.yml, front
 * matter, files in the wrong place, pages without their pair. Empty if all is well.
 * @param contentDir the path of content/, which the problems' paths begin with
 */
export function contentProblems(contentDir: string): Problem[] {
  const site = parseSite(...siteFile(contentDir));
  const lines = new Map<string, LineOf>();
  const unread = new Set<string>();
  const pages: Page[] = [];
  const problems: Problem[] = [...(site.ok ? [] : site.problems), ...glossaryProblems(contentDir)];
  const below = folders.map((folder) => join(contentDir, folder));
  for (const file of below.flatMap(misnamedFiles)) {
    const message =
      "the name ends in capitals, so that this would be no page: end it with .md or .mdx";
    problems.push({ file, line: 1, message });
  }
  for (const file of below.flatMap(markdownFiles)) {
    const misplaced = misplacement(file);
    if (misplaced) {
      problems.push({ file, line: 1, message: misplaced });
      continue;
    }
    const parsed = parseFrontMatter(file, readFileSync(file, "utf8"));
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      unread.add(file);
      continue;
    }
    lines.set(file, parsed.lineOf);
    const page = pageOf(file, parsed.page);
    if (page && isPublished(page)) pages.push(page);
  }
  const lineIn = ({ file }: Page, key: string) => lines.get(file)?.(key) ?? 1;
  if (site.ok) problems.push(...authorProblems(pages, site.site, lineIn));
  return [...problems, ...pairProblems(pages, { lineIn, unread })];
}

/**
 * content/site.yml.
 * @throws {Error} with everything that is wrong with it, a line each
 */
export function readSite(contentDir: string): Site {
  const parsed = parseSite(...siteFile(contentDir));
  if (parsed.ok) return parsed.site;
  const message = parsed.problems.map(formatProblem).join("\n");
  // An author has no use for a stack of ours.
  throw Object.assign(new Error(message), { stack: "" });
}

function siteFile(contentDir: string): [path: string, source: string] {
  const path = join(contentDir, "site.yml");
  return [path, existsSync(path) ? readFileSync(path, "utf8") : ""];
}

function misplacement(file: string): string | undefined {
  const [, folder, lang, extension] =
    /(?:^|\/)(chapters|posts|pages)\/(?:([^/]+)\/)?[^]*\.(mdx?)$/.exec(file) ?? [];
  if (lang !== "ko" && lang !== "en") {
    return `the file stands in no folder of a language: move it to ${folder}/ko/ or ${folder}/en/`;
  }
  if (folder === "chapters" && extension === "md") {
    return "a page of the book is MDX: end its name with .mdx";
  }
  if (folder === "pages" && extension === "mdx") {
    return "a page that others take in is Markdown: end its name with .md";
  }
  return undefined;
}

function authorProblems(
  pages: readonly Page[],
  { authors }: Site,
  lineIn: (page: Page, key: string) => number,
): Problem[] {
  const ids = authors.map(({ id }) => id);
  return pages.flatMap((page) => {
    const { author } = page.data;
    if (author === undefined || ids.includes(author)) return [];
    const message = `author is "${author}", whom site.yml does not name: write one of ${ids.join(", ")}, or add the author there`;
    return [{ file: page.file, line: lineIn(page, "author"), message }];
  });
}
