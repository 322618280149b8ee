import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The Markdown files below a folder, in the order of their names; none if it is not there. */
export function markdownFiles(folder: string): string[] {
  return filesIn(folder).filter(isMarkdown);
}

/** The files below a folder, in the order of their names; none if it is not there. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll("\\", "/"))
    .sort();
}

export function isMarkdown(path: string): boolean {
  return /\.mdx?$/.test(path);
}
