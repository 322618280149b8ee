import { join } from "node:path";
import { digest } from "../cache/index.ts";
import { keptProse } from "../markdown/kept-prose.ts";
import type { ReadPage } from "../markdown/prose-problems.ts";
import { filesIn } from "./content-files.ts";
import { readContent } from "./content.ts";
import type { Content } from "./content.ts";
import { termsOf } from "./glossary.ts";
import { placeOf } from "./place-of.ts";
import { langOfFile } from "./routes.ts";
import { settingsOf } from "./settings.ts";
import { textStamp } from "./text-stamp.ts";

/** The published files with the results of reading their texts, and what their links can lead to. */
export interface ReadContent extends Content {
  read: ReadPage[];
  /** The addresses of the files that are served unchanged. */
  files: readonly string[];
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
  const glossary = termsOf(contentDir, "/");
  const settings = settingsOf(contentDir);
  const code = settings.mdx?.code;
  const stamp = digest([textStamp(contentDir), code ?? false]);
  const plugins = async () => {
    const { checkingPlugins } = await import("../markdown/plugins.ts");
    // Only the rendered page contains the site's addresses.
    return checkingPlugins({ root, href: (url) => url, term: glossary.find, code });
  };
  const read = await Promise.all(
    content.shown.map(async ({ file, text }): Promise<ReadPage> => {
      const { prose, images } = await keptProse(file, text, { root, stamp, plugins });
      const pair = content.unread.has(file) ? undefined : placeOf(file, false, settings)?.pair;
      return { file, lang: langOfFile(file), pair, prose, digest: digest([text, images]) };
    }),
  );
  return { ...content, read, files: filesBelow(join(root, "public")), terms: glossary.ids };
}

/** The paths of the files in a folder, below it. */
function filesBelow(folder: string): string[] {
  const above = folder.replaceAll("\\", "/");
  return filesIn(above).map((file) => file.slice(above.length));
}
