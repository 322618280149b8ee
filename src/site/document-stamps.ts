import type { StampOf } from "../markdown/render-module.ts";
import { readPages } from "./read-pages.ts";

/**
 * Returns digests of the texts of files with their images, of which a build asks for each page.
 *
 * @param root the project's folder
 */
export function documentStamps(root: string, contentDir: string): StampOf {
  let stamps: Promise<Map<string, string>> | undefined;
  const read = async () => {
    const { read } = await readPages({ root, contentDir });
    return new Map(read.map((page) => [page.file, page.digest]));
  };
  return async (file) => (await (stamps ??= read())).get(file);
}
