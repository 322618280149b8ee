import { existsSync } from "node:fs";
import { join } from "node:path";
import { escapeLines, escapeText } from "../../document/index.ts";
import { documentText } from "../map/front-matter.ts";
import type { Lang } from "../map/language.ts";
import { introductionOf } from "../map/settings.ts";
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
 * drawing of the title, and the pages that the import writes. What is replaced is kept in
 * imported/replaced/.
 *
 * @param files the files that the import writes
 * @param rows the table of the import, to which it adds what it replaces
 */
export function firstImport(
  project: string,
  { files, rows }: { files: readonly NewFile[]; rows: Row[] },
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
  if (title) {
    messages.push("site.yml has the title, authors and other settings of the blog");
    const text = escapeLines(escapeText(description.replace(/\s+/g, " ").trim(), {}));
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
    const remarks = messages.map((message) => ({ severity: "changed" as const, line: 1, message }));
    rows.push({ path: "_config.yml", state: "converted", to: settingsPath, remarks });
  }
  for (const name of pages) {
    const places = languages.map((lang) => `content/pages/${lang}/${name}.md`);
    if (!places.some((path) => files.some((file) => file.path === path))) continue;
    for (const path of places) {
      const copy = keep(path);
      if (copy === undefined) continue;
      const isWritten = files.some((file) => file.path === path);
      if (!isWritten) removed.push(path);
      const message = `${path}, the page that came with this project, is in ${copy}`;
      const row = rows.find(({ to }) => to !== undefined && places.includes(to));
      row?.remarks.push({ severity: "changed", line: 1, message });
    }
  }
  const kept = new Set(copies.map(({ path }) => path));
  for (const file of files) {
    written.push(kept.has(copyOf(file.path)) ? { ...file, isMerged: true } : file);
  }
  return { files: [...copies, ...written], removed };
}

/** Where a file is kept that an import replaces. */
export function copyOf(path: string): string {
  return `imported/replaced/${path}`;
}
