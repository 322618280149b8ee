import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { Document } from "yaml";
import type { Authors } from "../map/authors.ts";
import { langs } from "../map/language.ts";
import type { Lang } from "../map/language.ts";
import type { MenuLink } from "../map/menu.ts";
import { settingsFrom, unset, withAuthors } from "../map/settings.ts";
import { list } from "../read/config.ts";
import type { Config } from "../read/config.ts";
import { manifestFile, writeFile } from "./target.ts";

export const settingsPath = "content/site.yml";

/** Whether a project is still as it came: its site.yml has no address, and nothing was imported. */
export function isAsItCame(project: string): boolean {
  const isImported = existsSync(join(project, manifestFile));
  return !isImported && settingsIn(project)?.get("url") === unset;
}

/** The language at the root of the site in a project's folder; undefined if nobody has set it. */
export function rootLanguage(project: string): Lang | undefined {
  if (!settingsIn(project) || isAsItCame(project)) return undefined;
  return languagesIn(project)[0];
}

/** The languages of the site in a project's folder, the one at the root first. */
export function languagesIn(project: string): Lang[] {
  const named = list(settingsIn(project)?.toJS()?.languages);
  const known = named.flatMap((name) => langs.find((lang) => lang === name) ?? []);
  return known.length > 0 ? known : [...langs];
}

function settingsIn(project: string): Document | undefined {
  const file = join(project, settingsPath);
  if (!existsSync(file)) return undefined;
  const settings = parseDocument(readFileSync(file, "utf8"));
  return settings.errors.length === 0 ? settings : undefined;
}

function isPage(project: string, lang: Lang, name: string): boolean {
  return existsSync(join(project, `content/pages/${lang}/${name}.md`));
}

/** Fills site.yml in from the old site, or adds the authors of documents if that is done. */
export function fillSettings(
  { into, dry, isFirst }: { into: string; dry: boolean; isFirst: boolean },
  config: Config,
  {
    languages,
    authors,
    menu,
  }: { languages: readonly Lang[]; authors: Authors; menu: readonly MenuLink[] },
): void {
  const file = join(into, settingsPath);
  if (!existsSync(file)) return;
  const source = readFileSync(file, "utf8");
  const filled = isFirst
    ? settingsFrom(source, config, {
        ...{ languages, authors: authors.all, menu },
        hasPage: (name) => languages.some((lang) => isPage(into, lang, name)),
      })
    : undefined;
  const content = filled ?? withAuthors(source, [...authors.named], languages);
  if (content !== source)
    writeFile(into, { path: settingsPath, content }, {}, { force: true, dry });
}
