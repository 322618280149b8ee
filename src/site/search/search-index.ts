import { codeDigest, digest, remember } from "../../cache/index.ts";
import {
  weigher,
  withNames,
  writeIndex,
  type Forms,
  type IndexedPage,
  type IndexFile,
  type WeighedPage,
  type WrittenIndex,
} from "../../search/index.ts";
import { searchFolder, searchManifest } from "./search-addresses.ts";
import type { Searched } from "./search-pages.ts";

const writer = new URL("../../search/index.ts", import.meta.url).href;
let code: string | undefined;

/**
 * The files of the search index of a language, with their addresses as names. The index is recalled
 * until what it contains changes.
 */
export async function searchIndex({ lang, pages, forms }: Searched): Promise<IndexFile[]> {
  code ??= codeDigest(writer);
  const common = digest([code, forms]);
  const keys = pages.map((page) => digest(["searched page", common, page]));
  const written = await remember<WrittenIndex>(digest(["search", keys]), async () =>
    writeIndex(await weighed(pages, keys, forms)),
  );
  const { manifest, files } = withNames(written, searchFolder(lang), digest);
  return [{ name: searchManifest(lang), text: JSON.stringify(manifest) }, ...files];
}

/** The pages with their terms, each recalled until its text or the glossary changes. */
async function weighed(
  pages: readonly IndexedPage[],
  keys: readonly string[],
  forms: readonly Forms[],
): Promise<WeighedPage[]> {
  const weigh = weigher(forms);
  const made: WeighedPage[] = [];
  // One by one: the texts of records that wait to be written would take much memory.
  for (const [i, page] of pages.entries()) {
    made.push({ page, sections: await remember(keys[i], () => weigh(page).sections) });
  }
  return made;
}
