import { statSync } from "node:fs";
import { join } from "node:path";
import { digest } from "../cache/index.ts";
import { isImage } from "../markdown/image-files.ts";
import { keptProse } from "../markdown/kept-prose.ts";
import type { ReadPage } from "../markdown/prose-problems.ts";
import { filesIn } from "./content-files.ts";
import { readContent } from "./content.ts";
import type { Content } from "./content.ts";
import { termsOf } from "./glossary.ts";
import { placeOf } from "./place-of.ts";
import { ownAddresses } from "./own-addresses.ts";
import { authorHref, langOfFile } from "./routes.ts";
import { settingsOf } from "./settings.ts";
import { textStamp } from "./text-stamp.ts";

/** The published files with the results of reading their texts, and what their links can lead to. */
export interface ReadContent extends Content {
  read: ReadPage[];
  /** The addresses of the files that are served unchanged. */
  files: Iterable<string>;
  /** The ids of the glossary's terms; undefined while it has problems. */
  terms: ReadonlySet<string> | undefined;
}

/**
 * Reads the texts of all published files, or recalls the results.
 *
 * @param root the project's folder
 * @param contentDir the path of content/, with which the paths of files start
 */
export async function readPages(root: string, contentDir: string): Promise<ReadContent> {
  const content = readContent(contentDir);
  const served = filesBelow(join(root, "public"));
  const beside = [...filesBelow(contentDir)].filter(([path]) => isImage(path));
  const glossary = termsOf(contentDir, "/");
  const settings = settingsOf(contentDir);
  const code = settings.mdx?.code;
  const own = ownAddresses(contentDir);
  const stamp = digest([textStamp(contentDir), [...served], beside, code ?? false, [...own]]);
  const plugins = async () => {
    const { checkingPlugins } = await import("../markdown/plugins.ts");
    return checkingPlugins({ root, href: authorHref("/", () => own), term: glossary.find, code });
  };
  const read = await Promise.all(
    content.shown.map(async ({ file, text }): Promise<ReadPage> => {
      const prose = await keptProse(file, text, stamp, plugins);
      const pair = content.unread.has(file) ? undefined : placeOf(file, false, settings)?.pair;
      return { file, lang: langOfFile(file), pair, prose };
    }),
  );
  return { ...content, read, files: served.keys(), terms: glossary.ids };
}

/** The files of a folder by their paths below it, with their size and time. */
function filesBelow(folder: string): Map<string, string> {
  const above = folder.replaceAll("\\", "/");
  return new Map(
    filesIn(above).map((file) => {
      const { size, mtimeMs } = statSync(file);
      return [file.slice(above.length), `${size} ${mtimeMs}`];
    }),
  );
}
