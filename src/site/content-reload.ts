import { basename, dirname, join, relative } from "node:path";
import type { Plugin } from "vite";
import { visible } from "../cell/visible.ts";
import { formatProblem } from "../schema/index.ts";
import { isMarkdown } from "./content-files.ts";
import { glossaryFile } from "./glossary.ts";
import { forgetOwnAddresses } from "./own-addresses.ts";
import { settingsProblems } from "./settings.ts";

/**
 * In development, renders every page again when content/glossary.yml or content/site.yml changes,
 * and reports the problems of the file. A changed address or language in site.yml takes effect at
 * the next start.
 */
export function contentReload(contentDir: string): Plugin {
  return {
    name: "content-reload",
    configureServer({ watcher, environments, config, ws }) {
      const folder = join(config.root, contentDir);
      const update = (path: string) => {
        const file = relative(config.root, path).replaceAll("\\", "/");
        if (isMarkdown(file) || file === `${contentDir}/redirects.yml`) forgetOwnAddresses();
        if (dirname(file) !== contentDir || !settings.includes(basename(file))) return;
        const problems = settingsProblems(folder).filter(
          (problem) => basename(problem.file) === basename(file),
        );
        for (const problem of problems)
          config.logger.error(visible(formatProblem({ ...problem, file })));
        if (problems.length === 0) config.logger.info(`${file} was read again`);
        for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
        ws.send({ type: "full-reload" });
      };
      watcher.add(settings.map((name) => join(folder, name)));
      for (const event of ["add", "change", "unlink"] as const) watcher.on(event, update);
    },
  };
}

const settings = ["site.yml", glossaryFile];
