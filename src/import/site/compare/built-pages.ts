import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The pages that Jekyll wrote, by their files, relative to the folder of the built site. */
export type BuiltPages = ReadonlyMap<string, string>;

/**
 * Reads the pages in the folder of a built site.
 * @param others the files of documents, which can have other endings than .html
 */
export function pagesIn(folder: string, others: readonly string[] = []): BuiltPages {
  const known = new Set(others);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".html") || known.has(file));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
