import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The Markdown files below a folder, sorted by name; empty if the folder does not exist. */
export function markdownFiles(folder: string): string[] {
  return filesIn(folder).filter(isMarkdown);
}

/** The files below a folder, sorted by name; empty if the folder does not exist. */
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
