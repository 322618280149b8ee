import { statSync } from "node:fs";
import { join } from "node:path";
import { parseSite, parseYaml } from "../../schema/index.ts";
import type { ParsedSite, Problem, Site } from "../../schema/index.ts";
import { glossaryFile, glossaryProblems } from "./glossary.ts";
import { optionalText } from "./optional-text.ts";
import type { PageSettings } from "../model/page.ts";
import { redirectProblems } from "../addresses/redirects-file.ts";

/** The problems of site.yml, glossary.yml and redirects.yml. */
export function settingsProblems(contentDir: string): Problem[] {
  return [
    ...folderProblems(contentDir),
    ...siteProblems(contentDir),
    ...glossaryProblems(contentDir),
    ...redirectProblems(contentDir),
  ];
}

/** A message for each file of settings that is a folder. */
function folderProblems(contentDir: string): Problem[] {
  return ["site.yml", glossaryFile, "redirects.yml"]
    .map((name) => join(contentDir, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isDirectory())
    .map((file) => ({ file, line: 1, message: "this is a folder: replace it by a file" }));
}

function siteProblems(contentDir: string): Problem[] {
  const [file] = siteFile(contentDir);
  const entry = statSync(file, { throwIfNoEntry: false });
  if (entry?.isDirectory()) return [];
  if (!entry) {
    const message =
      "the file does not exist: create it with the keys title, description, url and authors";
    return [{ file, line: 1, message }];
  }
  const site = parsedSite(contentDir);
  return site.ok ? [] : site.problems;
}

/** The settings of content/site.yml that a build needs before it shows pages. */
export type Settings = Pick<Site, "url" | "base" | "mdx" | "strict"> & PageSettings;

/**
 * The settings in content/site.yml that a build needs first. If the file has problems, which
 * `readContent` reports, returns its other settings, or a placeholder.
 */
export function settingsOf(contentDir: string): Settings {
  return (
    siteIn(contentDir) ?? {
      url: "http://localhost",
      base: "/",
      timezone: "Asia/Seoul",
      authors: [],
    }
  );
}

/** The settings of the site without those that have problems; undefined if it needs these. */
export function siteIn(contentDir: string): Site | undefined {
  const parsed = parsedSite(contentDir);
  return parsed.ok ? parsed.site : parsed.rest;
}

const known = new Map<string, { source: string; parsed: ParsedSite }>();

/** Reads the current content/site.yml, and parses it only if its text changed. */
export function parsedSite(contentDir: string): ParsedSite {
  const [path, source] = siteFile(contentDir);
  const before = known.get(path);
  if (before?.source === source) return before.parsed;
  const parsed = parseSite(path, source);
  known.set(path, { source, parsed });
  return parsed;
}

/** Where the entries of a list in site.yml are. */
export function linesOf(
  key: "menu" | "translations",
  contentDir: string,
): { file: string; lineOf(index: number): number } {
  const [file, source] = siteFile(contentDir);
  let parsed: ReturnType<typeof parseYaml> | undefined;
  return {
    file,
    lineOf: (index) => (parsed ??= parseYaml(file, source)).lineOf([key, index]),
  };
}

function siteFile(contentDir: string): [path: string, source: string] {
  const path = join(contentDir, "site.yml");
  return [path, optionalText(path)];
}
