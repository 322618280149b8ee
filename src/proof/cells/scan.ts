import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { readText } from "../../cache/index.ts";
import type { Lang } from "../../i18n/index.ts";

/** Where a content file is shown. */
export interface Place {
  lang: Lang;
  /** The page's path, without the base. */
  page: string;
  /** An identifier that a page and its translation share. */
  pair: string;
  /** The page's title, with its number in the book. */
  title: string;
  /** Whether each cell needs a twin: the book's readers know its Python. */
  twins: boolean;
}

/** A page's source. */
export interface Page extends Place {
  /** The path relative to the project's root, with forward slashes. */
  file: string;
  text: string;
}

/** Returns where a content file with a text is shown; undefined if it is not a page. */
export type PlaceOf = (file: string, text: string) => Place | undefined;

/** Reads all pages of the content folder, sorted by path. */
export async function scan(root: string, placeOf: PlaceOf): Promise<Page[]> {
  const entries = await readdir(join(root, "content"), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join("/"))
    .sort();
  return files.flatMap((file) => readPage(root, file, placeOf) ?? []);
}

/** Reads a page; returns undefined if the file is not a page. */
export function readPage(root: string, file: string, placeOf: PlaceOf): Page | undefined {
  const path = relative(root, join(root, file)).split(sep).join("/");
  const { text } = readText(join(root, file));
  const place = placeOf(path, text);
  return place && { ...place, file: path, text };
}
