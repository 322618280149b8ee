import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Where a content file is shown. */
export interface Place {
  lang: "ko" | "en";
  /** The page's path, without the base. */
  page: string;
  /** The same for a page and its translation. */
  pair: string;
  /** Whether each cell needs a twin. */
  twins: boolean;
}

/** A page's source. */
export interface Page extends Place {
  /** The path from the project's root, with slashes. */
  file: string;
  text: string;
}

/** Says where a content file is shown; nothing if it is no page. */
export type PlaceOf = (file: string) => Place | undefined;

/** All pages of the content folder, in the order of their paths. */
export async function scan(root: string, placeOf: PlaceOf): Promise<Page[]> {
  const entries = await readdir(join(root, "content"), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join("/"))
    .sort();
  const pages = await Promise.all(files.map((file) => readPage(root, file, placeOf)));
  return pages.filter((page) => page !== undefined);
}

/** One page; nothing if the file is no page. */
export async function readPage(
  root: string,
  file: string,
  placeOf: PlaceOf,
): Promise<Page | undefined> {
  const path = relative(root, join(root, file)).split(sep).join("/");
  const place = placeOf(path);
  return place && { ...place, file: path, text: await readFile(join(root, file), "utf8") };
}
