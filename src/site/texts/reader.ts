import { join } from "node:path";
import { digest, type FileText } from "../../cache/index.ts";
import { keptProse, recalledProse } from "../../markdown/prose/kept-prose.ts";
import type { KeptProse, KeptProseOptions } from "../../markdown/prose/kept-prose.ts";
import { isWithoutCells } from "../../markdown/recalled.ts";
import { termsOf } from "../content/glossary.ts";
import { settingsOf } from "../content/settings.ts";
import { textStamp } from "./text-stamp.ts";

export interface ReaderOptions {
  /** The project's folder. */
  root: string;
  /** The path of content/, with which the paths of files start. */
  contentDir: string;
  /**
   * The base of the site, if a build follows: the fonts of formulas are made as well, and .md files
   * without cells are rendered while their formulas and code are known.
   */
  base?: string;
  /** Whether unpublished pages are read as well, as in development. */
  hidden?: boolean;
}

/** Reads the texts of pages, or recalls the results. */
export interface Reader {
  /** The known result; undefined if the file must be read. */
  recalled(file: string, read: FileText): Promise<KeptProse | undefined>;
  read(file: string, read: FileText): Promise<KeptProse>;
}

export function reader({ root, contentDir, base }: ReaderOptions): Reader {
  const glossary = termsOf(contentDir, "/");
  const code = settingsOf(contentDir).mdx?.code;
  const options: KeptProseOptions = {
    root,
    stamp: digest([textStamp(contentDir), code ?? false]),
    plugins: async () => {
      const { checkingPlugins } = await import("../../markdown/plugins.ts");
      // Only the rendered page contains the site's addresses.
      return checkingPlugins({ root, href: (url) => url, term: glossary.find, code });
    },
  };
  const renderer = async (base: string) => {
    const { siteRenderer } = await import("./site-renderer.ts");
    const lookup = async () => undefined;
    return siteRenderer(root, contentDir, { base, hidden: false, lookup }).render;
  };
  let render: ReturnType<typeof renderer> | undefined;
  return {
    recalled: (file, read) => recalledProse(file, read, options),
    read: async (file, read) => {
      const { text } = read;
      const kept = await keptProse(file, read, options);
      if (base === undefined) return kept;
      const { fontFaces } = await import("../math/fonts.ts");
      await fontFaces(kept.prose.formulas);
      if (file.endsWith(".md") && isWithoutCells(text)) {
        // A page with errors stops the build, which reports them all.
        await (await (render ??= renderer(base)))(join(root, file), text).catch(() => undefined);
      }
      return kept;
    },
  };
}
