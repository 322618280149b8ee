import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { Authors } from "../map/authors.ts";
import type { Lang } from "../map/language.ts";
import { settingsFrom, unset, withAuthors } from "../map/settings.ts";
import type { Config } from "../read/config.ts";
import { writeFile } from "./target.ts";

const path = "content/site.yml";

/**
 * The language at the root of the site in a project's folder; undefined if its author has not filled
 * site.yml in yet.
 */
export function rootLanguage(project: string): Lang | undefined {
  const file = join(project, path);
  if (!existsSync(file)) return undefined;
  const settings = parseDocument(readFileSync(file, "utf8"));
  if (settings.errors.length > 0 || settings.get("url") === unset) return undefined;
  return settings.getIn(["languages", 0]) === "en" ? "en" : "ko";
}

/** Fills site.yml in from `_config.yml`, or adds the authors of documents if that is done. */
export function fillSettings(
  { into, dry }: { into: string; dry: boolean },
  config: Config,
  { languages, authors }: { languages: readonly Lang[]; authors: Authors },
): void {
  const file = join(into, path);
  if (!existsSync(file)) return;
  const source = readFileSync(file, "utf8");
  const isSite = Object.keys(config.all).length > 0;
  const filled = isSite
    ? settingsFrom(source, config, { languages, authors: authors.all })
    : undefined;
  const content = filled ?? withAuthors(source, [...authors.named], languages);
  if (content !== source) writeFile(into, { path, content }, {}, { force: true, dry });
}
