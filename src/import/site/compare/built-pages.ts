import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** The HTML of the pages that Jekyll wrote, by their files, relative to the folder of the built site. */
export type BuiltPages = ReadonlyMap<string, string>;

/** Reads the pages in the folder of a built site. */
export function pagesIn(folder: string): BuiltPages {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".html"),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8")];
    }),
  );
}
