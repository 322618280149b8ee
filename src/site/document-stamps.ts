import { digest } from "../cache/index.ts";
import type { Lookup } from "../markdown/live-fence.ts";
import type { StampOf } from "../markdown/render-module.ts";
import { readPagesOnce } from "./read-pages.ts";

/**
 * Returns digests of the texts of files with their images and verified cells, of which a build asks for
 * each page.
 *
 * @param root the project's folder
 * @param lookup finds the verified cells of a page
 */
export function documentStamps(root: string, contentDir: string, lookup: Lookup): StampOf {
  let texts: Promise<Map<string, string>> | undefined;
  const read = async () => {
    const { read } = await readPagesOnce({ root, contentDir });
    return new Map(read.map((page) => [page.file, page.digest]));
  };
  const made = new Map<string, Promise<string | undefined>>();
  const make = async (file: string) => {
    const text = (await (texts ??= read())).get(file);
    return text && digest([text, await lookup(file)]);
  };
  return (file) => {
    const stamp = made.get(file) ?? make(file);
    made.set(file, stamp);
    return stamp;
  };
}
