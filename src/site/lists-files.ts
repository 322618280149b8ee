import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listNames, parseList } from "../schema/index.ts";
import type { Problem } from "../schema/index.ts";
import { languagesOf } from "./languages.ts";

/**
 * The problems of projects.yml, links.yml and contacts.yml, which a site may not have, and of those
 * whose page is missing.
 *
 * @param files all files of the content folder
 */
export function listProblems(contentDir: string, files: readonly string[]): Problem[] {
  const langs = languagesOf(contentDir);
  return listNames.flatMap((name) => {
    const path = `${contentDir}/${name}.yml`;
    if (!existsSync(path)) return [];
    const parsed = parseList(name, path, readFileSync(path, "utf8"), langs);
    const pages = langs.map((lang) => join(contentDir, `pages/${lang}/${name}.md`));
    const missing = pages.filter((page) => !files.includes(page.replaceAll("\\", "/")));
    return [
      ...(parsed.ok ? [] : parsed.problems),
      ...missing.map((page) => {
        const message = `the list is shown on the page ${page}, which does not exist: create it`;
        return { file: path, line: 1, message };
      }),
    ];
  });
}
