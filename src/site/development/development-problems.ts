import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import type { Plugin } from "vite";
import { visible } from "../../cell/visible.ts";
import { say } from "../../proof/report/say.ts";
import { contentPath, formatProblem } from "../../schema/index.ts";
import type { Problem } from "../../schema/index.ts";
import { placeOf } from "../addresses/place-of.ts";
import { problemsWorker } from "./problems-worker.ts";
import { decoded, withoutBase } from "../addresses/routes.ts";
import { settingsOf } from "../content/settings.ts";

/** How long the content rests before it is checked again, in milliseconds. */
const pause = 100;

/**
 * In development, checks the content when the first page was shown, and again when a file of it
 * changes. New problems are reported in the terminal, and those of the open page in that page.
 *
 * @param root the project's folder
 */
export function developmentProblems(root: string, contentDir: string): AstroIntegration {
  return {
    name: "problems",
    hooks: {
      "astro:config:setup": ({ command, config, logger, injectScript, updateConfig }) => {
        if (command !== "dev") return;
        injectScript("page", 'import "/src/site/client/problems.ts";');
        const plugins = [checking(root, contentDir, config.base, logger)];
        updateConfig({ vite: { plugins } });
      },
    },
  };
}

function checking(
  root: string,
  contentDir: string,
  base: string,
  logger: AstroIntegrationLogger,
): Plugin {
  const find = problemsWorker(root, contentDir, { hidden: true });
  let problems: Problem[] | undefined;
  /** The problems by the path of the page that shows the file. */
  let byPage = new Map<string | undefined, Problem[]>();
  let running: Promise<void> | undefined;
  let isOld = false;

  const check = async () => {
    const found = await find();
    const known = new Set(problems?.map(formatProblem));
    say(
      found.filter((problem) => !known.has(formatProblem(problem))),
      logger,
    );
    if (known.size > 0 && found.length === 0) logger.info("the content has no problems any more");
    problems = found;
    byPage = problemsByPage(root, contentDir, found);
  };

  /** Checks the content after what changes now; what changes meanwhile is checked afterwards. */
  const ask = async (told: () => void) => {
    isOld = true;
    await (running ??= (async () => {
      while (isOld) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        isOld = false;
        await check().catch((error: Error) => logger.error(visible(error.message)));
        told();
      }
      running = undefined;
    })());
  };

  return {
    name: "problems",
    configureServer({ middlewares, watcher, ws }) {
      const told = () => ws.send("problems:found");
      middlewares.use((_, response, next) => {
        response.on("finish", () => {
          const isPage = String(response.getHeader("Content-Type")).startsWith("text/html");
          if (isPage && !problems && !running) void ask(told);
        });
        next();
      });
      const changed = (path: string) => {
        const file = relative(root, path).replaceAll("\\", "/");
        if (file.startsWith(`${contentDir}/`) || file.startsWith("public/")) void ask(told);
      };
      for (const event of ["add", "change", "unlink"] as const) watcher.on(event, changed);
      ws.on("problems:ask", (pathname: unknown, client) => {
        const path = withoutBase(base, decoded(String(pathname)));
        const own = path === undefined ? [] : (byPage.get(path) ?? []);
        client.send("problems:of", { pathname, lines: own.map(formatProblem) });
      });
    },
  };
}

/** Reads each file once, which may have many problems; those of other files have no path. */
function problemsByPage(root: string, contentDir: string, problems: readonly Problem[]) {
  const settings = settingsOf(contentDir);
  const pages = new Map<string, string | undefined>();
  for (const { file } of problems) {
    if (pages.has(file)) continue;
    const isPage = contentPath(file) && existsSync(join(root, file));
    pages.set(file, isPage ? placeOf(file, true, settings)?.page : undefined);
  }
  return Map.groupBy(problems, ({ file }) => pages.get(file));
}
