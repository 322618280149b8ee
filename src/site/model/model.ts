import { readFileSync } from "node:fs";
import { pages } from "virtual:pages";
import {
  formatProblem,
  listNames,
  parseGlossary,
  parseList,
  parseSite,
} from "../../schema/index.ts";
import type { Glossary, Listed, Problem, Site } from "../../schema/index.ts";
import type { Lang } from "../../i18n/index.ts";
import { frontMatterOf } from "../content/front-matter-of.ts";
import { langs } from "./languages.ts";
import type { Page } from "./page.ts";
import { wordmarkFile } from "../content/wordmark-file.ts";

let known: Promise<readonly Page[]> | undefined;

/**
 * Every published page; in development, also the unpublished ones. A build reads them once and
 * returns the same list to all.
 */
export function allPages(): Promise<readonly Page[]> {
  return import.meta.env.DEV ? pages() : (known ??= pages());
}

/** The title in a content file's front matter. */
export function titleIn(file: string): string | undefined {
  const parsed = frontMatterOf(file, readFileSync(file, "utf8"));
  return parsed.ok ? parsed.page.data.title : undefined;
}

// A file that is deleted in development is not in the list, so that its problem is reported.
const sources = import.meta.glob<string>("/content/{site,glossary,projects,links,contacts}.yml", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** content/glossary.yml; a site may have none. */
export const glossary: Glossary = readGlossary();

/** The entries of projects.yml, links.yml or contacts.yml; undefined if the site has no such file. */
export function listNamed(name: string): Listed[] | undefined {
  const known = listNames.find((one) => one === name);
  const path = `/content/${name}.yml`;
  if (!known || !(path in sources)) return undefined;
  const parsed = parseList(known, path.slice(1), sources[path], langs);
  if (!parsed.ok) throw errorOf(parsed.problems);
  return parsed.list;
}

const wordmarks = import.meta.glob<string>("/content/wordmark.*.svg", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** content/wordmark.<lang>.svg, which shows the title of the site; a site may have none. */
export function wordmarkIn(lang: Lang): string | undefined {
  return wordmarks[`/content/${wordmarkFile(lang)}`]?.trim();
}

/** content/site.yml. */
export const site: Site = readSite();

function readSite(): Site {
  const parsed = parseSite("content/site.yml", sources["/content/site.yml"] ?? "");
  if (!parsed.ok) throw errorOf(parsed.problems);
  return parsed.site;
}

function readGlossary(): Glossary {
  const parsed = parseGlossary(
    "content/glossary.yml",
    sources["/content/glossary.yml"] ?? "",
    langs,
  );
  if (!parsed.ok) throw errorOf(parsed.problems);
  return parsed.glossary;
}

/** What development shows in place of a page, after the file was changed for the worse. */
function errorOf(problems: readonly Problem[]): Error {
  // An author has no use for a stack of ours.
  return Object.assign(new Error(problems.map(formatProblem).join("\n")), { stack: "" });
}
