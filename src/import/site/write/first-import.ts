import type { Lang } from "../map/language.ts";
import type { Planned } from "../plan.ts";
import type { Config } from "../read/config.ts";
import type { Row } from "../report.ts";
import { replaceHome } from "./replace-home.ts";
import { replaceLanguage } from "./replace-language.ts";
import { replacePages } from "./replace-pages.ts";
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
  config: Config,
  languages: readonly Lang[],
): { files: NewFile[]; removed: { path: string; copy: string }[] } {
  const replaced = new Replaced(project);
  const messages = [
    ...replaceLanguage(replaced, project, languages),
    ...replaceHome(replaced, config, languages),
  ];
  if (messages.length > 0) {
    const remarks = messages.map((message) => ({ severity: "changed" as const, line: 1, message }));
    rows.push({ path: "_config.yml", state: "converted", to: settingsPath, remarks });
  }
  replacePages(replaced, planned, rows, languages);
  return replaced.with(files);
}
