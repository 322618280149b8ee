import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroConfig, AstroIntegration } from "astro";
import { digest, keep, readText, recall } from "../../cache/index.ts";
import { articleFiles } from "../content/article-files.ts";
import { builtFiles, stateOf, type FileState } from "./built-files.ts";
import { frontMatterOf } from "../content/front-matter-of.ts";
import { inputsOf } from "./inputs.ts";
import type { KeptFiles } from "./kept-files.ts";
import { pageOf } from "../model/page.ts";
import { settingsOf } from "../content/settings.ts";

/** What is known of the last build of a folder. */
interface Built {
  /** The digest of everything that it was made from. */
  inputs: string;
  files: Record<string, FileState>;
  /** When a page whose date was in the future is published: in ISO 8601. */
  until?: string;
  warnings: number;
}

/**
 * Whether a folder contains exactly what a build would make, which is known if neither the folder
 * nor anything that a build reads has changed since the last build.
 *
 * @returns the number of pages and of warnings; undefined if the build must run
 */
export async function unchanged(
  root: string,
  folder: string,
  now = Date.now(),
): Promise<{ pages: number; warnings: number } | undefined> {
  const built = await recall<Built>(recordOf(folder));
  if (!built || (built.until !== undefined && Date.parse(built.until) <= now)) return undefined;
  // Usually an author has edited a page, and the folder needs no look at its thousands of files.
  if ((await inputsOf(root)).all !== built.inputs) return undefined;
  const files = builtFiles(folder).map((name) => [name, stateOf(join(folder, name))]);
  if (digest(Object.fromEntries(files)) !== digest(built.files)) return undefined;
  const pages = Object.keys(built.files).filter((name) => name.endsWith(".html"));
  return { pages: pages.length, warnings: built.warnings };
}

/**
 * Deletes what is left of the last build, when the build has written all its files, and notes what it
 * was made from and what it made, for `unchanged`. Of the integrations that write files, it must be the
 * last.
 *
 * @param files those of the build
 * @param warnings returns how many warnings the build gave
 */
export function noteBuild(
  root: string,
  contentDir: string,
  files: KeptFiles,
  warnings: () => number,
): AstroIntegration {
  let config: AstroConfig;
  return {
    name: "note-build",
    hooks: {
      "astro:config:setup": async ({ command }) => {
        if (command === "build") await inputsOf(root);
      },
      "astro:config:done": (done) => {
        config = done.config;
      },
      "astro:build:done": async () => {
        const folder = fileURLToPath(config.outDir);
        await keep(recordOf(folder), {
          inputs: (await inputsOf(root)).all,
          files: await files.end(),
          until: nextPublication(contentDir),
          warnings: warnings(),
        } satisfies Built);
      },
    },
  };
}

/** The first time at which a page is published whose date is in the future. */
function nextPublication(contentDir: string): string | undefined {
  const settings = settingsOf(contentDir);
  const times = articleFiles(contentDir).flatMap((file) => {
    const parsed = frontMatterOf(file, readText(file).text);
    const page = parsed.ok ? pageOf(file, parsed.page, settings) : undefined;
    return page?.hidden === "future" && page.date ? [page.date.at] : [];
  });
  return times.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
}

function recordOf(folder: string): string {
  return digest(["last build", folder.replace(/[\\/]$/, "")]);
}
