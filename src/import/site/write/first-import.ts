import { existsSync, globSync } from "node:fs";
import { join, relative } from "node:path";
import { escapeLines, escapeText } from "../../document/index.ts";
import { documentText } from "../map/front-matter.ts";
import { langs, languageName } from "../map/language.ts";
import type { Lang } from "../map/language.ts";
import { pagePath } from "../map/place.ts";
import { introductionOf } from "../map/settings.ts";
import type { Planned } from "../plan.ts";
import type { Config } from "../read/config.ts";
import type { Row } from "../report.ts";
import { settingsPath } from "./settings-file.ts";
import type { NewFile } from "./target.ts";

/** Pages that come with a project, which a blog often has too; they are replaced in all languages. */
const pages = ["about", "privacy"];

/** What a first import changes of the files that came with the project. */
export interface Replaced {
  /** The files to write: first copies of those that are replaced. */
  files: NewFile[];
  /** The replaced files to which nothing new is written. */
  removed: string[];
}

/**
 * Replaces what speaks of the project where the blog has its own: the text of the home page, the
 * drawing of the title, the pages whose file or address an imported page has, and, for a blog in
 * one language, the book, the posts and all that is in the other language. What is replaced is kept
 * in imported/replaced/.
 *
 * @param files the files that the import writes
 * @param planned the imported documents: where they are, and the old addresses that lead to them
 * @param rows the table of the import, to which it adds what it replaces
 * @param languages those of the new site, the one at the root first
 */
export function firstImport(
  project: string,
  {
    files,
    rows,
    planned,
  }: {
    files: readonly NewFile[];
    rows: Row[];
    planned: readonly Pick<Planned, "place" | "redirectFrom">[];
  },
  config: Config,
  languages: readonly Lang[],
): Replaced {
  const copies: NewFile[] = [];
  const written: NewFile[] = [];
  const removed: string[] = [];
  const keep = (path: string) => {
    if (!existsSync(join(project, path))) return undefined;
    const copy = copyOf(path);
    copies.push({ path: copy, content: { copyOf: join(project, path) } });
    return copy;
  };
  const { title, description } = introductionOf(config);
  const messages: string[] = [];
  const other = langs.find((lang) => !languages.includes(lang));
  if (other !== undefined) {
    const others = othersIn(project, other);
    for (const path of others) keep(path);
    removed.push(...others);
    const name = languageName(other);
    messages.push(
      `the blog has nothing in ${name}, so the site has one language; the book and the posts of this project and its pages in ${name}, ${others.length} files, are in ${copyOf("content")}; to have both languages, move them back to content, write languages: [${[...languages, other].join(", ")}] in ${settingsPath}, and restore there what the import deleted, which git diff shows`,
    );
  }
  if (title) {
    messages.push("site.yml has the title, authors and other settings of the blog");
    const about = description === title ? "" : description;
    const text = escapeLines(escapeText(about.replace(/\s+/g, " ").trim(), {}));
    for (const lang of languages) {
      const home = `content/pages/${lang}/home.md`;
      const copy = keep(home);
      if (copy === undefined) continue;
      written.push({ path: home, content: documentText({ title }, text), isMerged: true });
      messages.push(`${home} has the blog's title and description; its text before is in ${copy}`);
    }
    for (const path of languages.flatMap((lang) => [
      `content/pages/${lang}/home.proof.json`,
      `content/wordmark.${lang}.svg`,
    ])) {
      const copy = keep(path);
      if (copy === undefined) continue;
      removed.push(path);
      if (!path.endsWith(".svg")) continue;
      messages.push(
        `${path}, which draws another title, is in ${copy}: the header shows the title as text`,
      );
    }
  }
  if (messages.length > 0) {
    const remarks = messages.map((message) => ({ severity: "changed" as const, line: 1, message }));
    rows.push({ path: "_config.yml", state: "converted", to: settingsPath, remarks });
  }
  for (const name of pages) {
    const own = languages.map((lang, at) => ({
      file: `content/pages/${lang}/${name}.md`,
      address: at === 0 ? `/${name}/` : `/${lang}/${name}/`,
    }));
    const rival = planned.find(({ place, redirectFrom }) => {
      const addresses = [place.address, ...redirectFrom.map(pagePath)];
      return own.some(({ file, address }) => file === place.file || addresses.includes(address));
    });
    if (!rival) continue;
    for (const { file: path } of own) {
      const copy = keep(path);
      if (copy === undefined) continue;
      removed.push(path);
      const message = `${path}, the page that came with this project, is in ${copy}`;
      const row = rows.find(({ to }) => to === rival.place.file);
      row?.remarks.push({ severity: "changed", line: 1, message });
    }
  }
  const kept = new Set(copies.map(({ path }) => path));
  for (const file of files) {
    written.push(kept.has(copyOf(file.path)) ? { ...file, isMerged: true } : file);
  }
  const imported = new Set(files.map(({ path }) => path));
  return { files: [...copies, ...written], removed: removed.filter((path) => !imported.has(path)) };
}

/**
 * The files that come with a project and have no place in a site without this language. The book and
 * the posts are among them in both languages, since each takes cells from its translation.
 */
function othersIn(project: string, lang: Lang): string[] {
  const patterns = [
    "content/{chapters,posts}/**",
    `content/pages/${lang}/**`,
    `content/wordmark.${lang}.svg`,
  ];
  return globSync(patterns, { cwd: project, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(project, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

/** Where a file is kept that an import replaces. */
export function copyOf(path: string): string {
  return `imported/replaced/${path}`;
}
