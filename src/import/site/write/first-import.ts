import { introductionOf } from "../map/introduction.ts";
import type { Lang } from "../map/language.ts";
import type { Planned } from "../planned.ts";
import type { OldSite, Remark } from "../old-site.ts";
import { stateOf } from "../report.ts";
import type { Row } from "../report.ts";
import { addContacts } from "./add-contacts.ts";
import { replaceHome } from "./replace-home.ts";
import { replaceIcon } from "./replace-icon.ts";
import { replaceLanguage } from "./replace-language.ts";
import { replacePages } from "./replace-pages.ts";
import { replacePrivacy } from "./replace-privacy.ts";
import { Replaced } from "./replaced.ts";
import { settingsPath } from "./settings-file.ts";
import type { NewFile } from "./target.ts";

/** What an import writes, and what it knows of the documents. */
interface Written {
  files: readonly NewFile[];
  /** The table of the import, to which is added what is replaced. */
  rows: Row[];
  planned: readonly Pick<Planned, "place" | "redirectFrom">[];
}

/**
 * Replaces the texts about the project of which the blog has its own. They are kept in
 * imported/replaced/, and files without a place in the new site in imported/project/.
 *
 * @param languages those of the new site, the one at the root first
 * @returns the files to write, and those to remove, with their copies
 */
export function firstImport(
  project: string,
  { files, rows, planned }: Written,
  site: Pick<OldSite, "config" | "data" | "root" | "statics">,
  languages: readonly Lang[],
): { files: NewFile[]; removed: { path: string; copy: string }[] } {
  const replaced = new Replaced(project);
  replacePages(replaced, planned, rows, languages);
  const icon = replaceIcon(replaced, site);
  const contacts = addContacts(project, site, planned, languages);
  const remarks: Remark[] = [
    ...replaceLanguage(replaced, project, languages).map(changed),
    ...replaceHome(replaced, site.config, languages, planned).map(changed),
    ...icon.messages.map(changed),
    ...contacts.messages.map(changed),
    ...replacePrivacy(replaced, site.config, languages).map(toReview),
    ...titleToWrite(site.config, languages).map(toReview),
  ];
  if (remarks.length > 0)
    rows.push({ path: "_config.yml", state: stateOf(remarks), to: settingsPath, remarks });
  return replaced.with([...files, ...icon.files, ...contacts.files]);
}

/** The title is not known; that all settings are missing is said elsewhere. */
function titleToWrite(config: OldSite["config"], languages: readonly Lang[]): string[] {
  const { title, isUnnamed } = introductionOf(config);
  if (!isUnnamed || Object.keys(config.all).length === 0) return [];
  const homes = languages.map((lang) => `content/pages/${lang}/home.md`).join(" and ");
  return [
    `it has no title, so the blog is called ${title}: write its title in ${settingsPath} and in ${homes}`,
  ];
}

function changed(message: string): Remark {
  return { severity: "changed", line: 1, message };
}

function toReview(message: string): Remark {
  return { severity: "review", line: 1, message };
}
