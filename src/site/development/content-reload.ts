import { basename, dirname, join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Plugin } from "vite";
import { isMarkdown } from "../content/content-files.ts";
import { glossaryFile } from "../content/glossary.ts";
import { forgetOwnAddresses } from "../addresses/own-addresses.ts";
import { settingsProblems, siteIn } from "../content/settings.ts";

/**
 * In development, renders every page again when content/glossary.yml or content/site.yml changes,
 * and names the changed settings that take effect at the next start.
 */
export function contentReload(contentDir: string): Plugin {
  return {
    name: "content-reload",
    configureServer: (server) => reload(server, contentDir),
  };
}

/** The parts of the development server that reloading uses. */
interface Reloading {
  readonly watcher: {
    on(event: "add" | "change" | "unlink", update: (path: string) => void): unknown;
  };
  readonly environments: Record<string, { moduleGraph: { invalidateAll(): void } }>;
  readonly config: { root: string; logger: Record<"info" | "warn", (message: string) => void> };
  readonly ws: { send(message: { type: "full-reload" }): void };
}

/**
 * Reads the content files again on which every page depends. Vite watches them with the project:
 * adding a file that does not exist would end its watch of the other files in that folder.
 */
export function reload({ watcher, environments, config, ws }: Reloading, contentDir: string): void {
  const folder = join(config.root, contentDir);
  const started = siteIn(folder);
  const update = (path: string) => {
    const file = relative(config.root, path).replaceAll("\\", "/");
    if (isMarkdown(file) || file === `${contentDir}/redirects.yml` || /^public\//.test(file)) {
      forgetOwnAddresses();
    }
    if (dirname(file) !== contentDir || !settings.includes(basename(file))) return;
    const problems = settingsProblems(folder).filter(
      (problem) => basename(problem.file) === basename(file),
    );
    if (problems.length === 0) {
      const now = siteIn(folder);
      const late = atStart.filter((key) => !isDeepStrictEqual(started?.[key], now?.[key]));
      if (late.length === 0) config.logger.info(`${file} was read again`);
      else config.logger.warn(`${file} was read again, but ${mendOf(late)}`);
    }
    for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
    ws.send({ type: "full-reload" });
  };
  for (const event of ["add", "change", "unlink"] as const) watcher.on(event, update);
}

const settings = ["site.yml", glossaryFile];

/** The keys of site.yml that are read when development starts. */
const atStart = ["languages", "url", "base", "timezone", "future", "strict", "mdx"] as const;

const list = new Intl.ListFormat("en", { type: "conjunction" });

function mendOf(keys: readonly string[]): string {
  const verb = keys.length === 1 ? "takes" : "take";
  return `the new ${list.format(keys)} ${verb} effect at the next start: press Ctrl+C, and run npm start again`;
}
