import { existsSync, readdirSync, statSync } from "node:fs";
import type { Dirent } from "node:fs";
import { join } from "node:path";

/** The files below a folder, sorted by name; empty if the folder does not exist. */
export function filesIn(folder: string): string[] {
  return pathsOf(entriesIn(folder).filter((entry) => entry.isFile()));
}

/** The symbolic links below a folder, to files and to folders, sorted by name. */
export function linksIn(folder: string): string[] {
  return pathsOf(entriesIn(folder).filter((entry) => entry.isSymbolicLink()));
}

/** The symbolic links below a folder that lead to files, sorted by name. */
export function linkedFilesIn(folder: string): string[] {
  return linksIn(folder).filter((link) => existsSync(link) && statSync(link).isFile());
}

/** Whether a file is Markdown, and not one of the system or an editor, such as `._a.md` of macOS. */
export function isMarkdown(path: string): boolean {
  return /(?:^|\/)[^./][^/]*\.mdx?$/.test(path);
}

/** The entries below a folder except folders. Unlike a recursive `readdirSync`, follows no links. */
function entriesIn(folder: string): Dirent[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entriesIn(join(folder, entry.name)) : [entry],
  );
}

function pathsOf(entries: readonly Dirent[]): string[] {
  return entries.map(({ parentPath, name }) => join(parentPath, name).replaceAll("\\", "/")).sort();
}
