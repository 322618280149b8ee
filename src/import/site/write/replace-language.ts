import { globSync } from "node:fs";
import { join, relative } from "node:path";
import { langs, languageName } from "../map/language.ts";
import type { Lang } from "../map/language.ts";
import { asideOf } from "./replaced.ts";
import type { Replaced } from "./replaced.ts";
import { settingsPath } from "./settings-file.ts";

/**
 * For a blog in one language, sets aside the book, its glossary, the posts, the page about the project
 * and all that is in the other language.
 * @returns what the author is told
 */
export function replaceLanguage(
  replaced: Replaced,
  project: string,
  languages: readonly Lang[],
): string[] {
  const other = langs.find((lang) => !languages.includes(lang));
  if (other === undefined) return [];
  const files = filesWithout(project, other).filter((path) => !replaced.has(path));
  for (const path of files) replaced.setAside(path);
  const name = languageName(other);
  return [
    `the blog has nothing in ${name}, so the site has one language; the book, the posts, the glossary and the page about this project, and its pages in ${name}, ${files.length} files, are in ${asideOf("content")}; to have both languages, move them back to content, write languages: [${[...languages, other].join(", ")}] in ${settingsPath}, and restore there what the import deleted, which git diff shows`,
  ];
}

/**
 * The files that come with a project and have no place in a site without this language. The book and
 * the posts are among them in both languages, since each takes cells from its translation, and the
 * terms, which have names in both.
 */
function filesWithout(project: string, lang: Lang): string[] {
  const patterns = [
    "content/{chapters,posts}/**",
    "content/glossary.yml",
    "content/pages/*/about.md",
    `content/pages/${lang}/**`,
    `content/wordmark.${lang}.svg`,
  ];
  return globSync(patterns, { cwd: project, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(project, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}
