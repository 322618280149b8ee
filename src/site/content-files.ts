import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The Markdown files below a folder, in the order of their names; none if it is not there. */
export function markdownFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter(isMarkdown)
    .sort();
}

export function isMarkdown(path: string): boolean {
  return /\.mdx?$/.test(path);
}
