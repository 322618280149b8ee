import { digest } from "../../cache/index.ts";
import type { KeptProse } from "../../markdown/prose/kept-prose.ts";
import type { ReadPage } from "../../markdown/prose/prose-problems.ts";
import { readContent } from "../content/content.ts";
import type { Content } from "../content/content.ts";
import { keepFrontMatter, recallFrontMatter } from "../content/front-matter-of.ts";
import { termsOf } from "../content/glossary.ts";
import { placeOf } from "../addresses/place-of.ts";
import { reader } from "./reader.ts";
import type { ReaderOptions } from "./reader.ts";
import { readInThreads } from "./reading-threads.ts";
import { langOfFile } from "../addresses/routes.ts";
import { servedFiles } from "../content/served-files.ts";
import { settingsOf } from "../content/settings.ts";

/** The published files with the results of reading their texts, and what their links can lead to. */
export interface ReadContent extends Content {
  read: ReadPage[];
  /** The addresses of the files that are served unchanged. */
  files: readonly string[];
  /** The ids of the glossary's terms; undefined while it has problems. */
  terms: ReadonlySet<string> | undefined;
}

/** The number of files from which on threads read them: fewer take less time than their start. */
const many = 16;

/** Reads the texts of all published files, or of all files, or recalls the results. */
export async function readPages(options: ReaderOptions): Promise<ReadContent> {
  const { root, contentDir, hidden = false } = options;
  await recallFrontMatter(contentDir);
  const content = readContent(contentDir, hidden);
  await keepFrontMatter(contentDir);
  const settings = settingsOf(contentDir);
  const { recalled, read } = reader(options);
  const known = new Map<string, KeptProse>();
  for (const shown of content.shown) {
    const kept = await recalled(shown.file, shown);
    if (kept) known.set(shown.file, kept);
  }
  const missing = content.shown.filter(({ file }) => !known.has(file));
  if (missing.length >= many) await readInThreads(missing, options);
  const pages = await Promise.all(
    content.shown.map(async (shown): Promise<ReadPage> => {
      const { file, text } = shown;
      const { prose, images } =
        known.get(file) ?? (await recalled(file, shown)) ?? (await read(file, shown));
      const pair = content.unread.has(file)
        ? undefined
        : placeOf(file, hidden, settings, text)?.pair;
      return { file, lang: langOfFile(file), pair, prose, digest: digest([shown.digest, images]) };
    }),
  );
  const { ids } = termsOf(contentDir, "/");
  return { ...content, read: pages, files: servedFiles(root), terms: ids };
}

let once: Promise<ReadContent> | undefined;

/**
 * As `readPages`, once in a process: a build asks several times, and what changes meanwhile is left to
 * the next build.
 */
export function readPagesOnce(options: ReaderOptions): Promise<ReadContent> {
  return (once ??= readPages(options));
}
