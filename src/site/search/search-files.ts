import type { IndexFile } from "../../search/index.ts";
import { langs } from "../model/languages.ts";
import { searchIndex } from "./search-index.ts";
import { searchPages } from "./search-pages.ts";

/**
 * The files of the search indexes of all languages, with their addresses as names.
 *
 * @param root the project's folder
 */
export async function searchFiles(root: string, contentDir: string): Promise<IndexFile[]> {
  const searched = await searchPages(root, contentDir, langs);
  return (await Promise.all(searched.map(searchIndex))).flat();
}
