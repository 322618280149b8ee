import { digest } from "../../cache/index.ts";
import type { Lookup } from "../../markdown/code/live-fence.ts";
import { isWithoutCells } from "../../markdown/recalled.ts";
import type { StampOf } from "../../markdown/render-module.ts";
import { readPagesOnce } from "./read-pages.ts";

/**
 * Returns digests of the texts of files with their images and verified cells, of which a build asks for
 * each page.
 *
 * @param root the project's folder
 * @param lookup finds the verified cells of a page
 */
export function documentStamps(root: string, contentDir: string, lookup: Lookup): StampOf {
  let texts: Promise<Map<string, { text: string; live: boolean }>> | undefined;
  const reading = async () => {
    const { read, shown } = await readPagesOnce({ root, contentDir });
    const sources = new Map(shown.map(({ file, text }) => [file, text]));
    return new Map(
      read.map(({ file, digest }) => {
        const live = !isWithoutCells(sources.get(file) ?? "");
        return [file, { text: digest, live }];
      }),
    );
  };
  const made = new Map<string, Promise<string | undefined>>();
  const make = async (file: string) => {
    const read = (await (texts ??= reading())).get(file);
    return read && digest([read.text, read.live && (await lookup(file))]);
  };
  return (file) => {
    const stamp = made.get(file) ?? make(file);
    made.set(file, stamp);
    return stamp;
  };
}
