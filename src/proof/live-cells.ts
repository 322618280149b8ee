import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import type { Plugin } from "vite";
import type { Problem } from "../cell/types.ts";
import { visible } from "../cell/visible.ts";
import { programAsset, runtimeAssets, type Assets } from "./assets.ts";
import { browserResults, type BrowserResult } from "./browser-results.ts";
import { cellsJson } from "./cells-json.ts";
import { commitOf } from "./commit.ts";
import { makeMeans } from "./means.ts";
import { Progress } from "./progress.ts";
import { ProgressLine } from "./progress-line.ts";
import type { Means, ProvedPage } from "./prove.ts";
import { proofModule } from "./proof-module.ts";
import { Proofs } from "./proofs.ts";
import { pythonZip } from "./python-zip.ts";
import { report } from "./report.ts";
import type { PlaceOf } from "./scan.ts";
import { tablePage, type ProofTable, type TablePage } from "./table.ts";

const folder = "_live/";

type RuntimeFiles = ReturnType<typeof runtimeAssets>;

export interface LiveCells {
  integration: AstroIntegration;
  /** Returns the current state of a page, and the file that its cells run from. */
  lookup(file: string): Promise<LivePage | undefined>;
  /** How many cells ran and how many were recalled, in words for a terminal. */
  summary(): string;
}

export interface LivePage {
  proved: ProvedPage;
  program: string;
  /** What verified its cells. */
  table: TablePage;
}

/**
 * Verifies the pages before they are rendered, and adds the files that runs need to the site. If
 * there are problems, a build reports all of them and stops; development reports them and
 * continues.
 *
 * @param problemsBeside finds the problems of the content outside its cells
 */
export function liveCells(
  root: string,
  placeOf: PlaceOf,
  problemsBeside: () => Promise<Problem[]>,
): LiveCells {
  const assets: Assets = new Map();
  let proofs: Proofs | undefined;
  let runtime: RuntimeFiles | undefined;
  let browsed: BrowserResult[] = [];
  let tell: (page: ProvedPage) => void = () => undefined;
  let said = "";

  const lookup = async (file: string) => {
    const proved = await proofs?.page(file);
    if (!proved || !runtime) return undefined;
    tell(proved);
    return live(proved, runtime);
  };

  const made = new WeakMap<ProvedPage, LivePage>();
  const live = (proved: ProvedPage, { libraries, sandbox }: RuntimeFiles): LivePage => {
    const known = made.get(proved);
    if (known) return known;
    const [program, contents] = programAsset(proved, libraries, sandbox);
    assets.set(folder + program, contents);
    const page = { proved, program, table: tablePage(proved, program, browsed) };
    made.set(proved, page);
    return page;
  };

  const table = async (): Promise<ProofTable> => {
    const pages = (await proofs?.all()) ?? [];
    return {
      commit: commitOf(root),
      pages: pages.flatMap((page) => (runtime ? [live(page, runtime).table] : [])),
    };
  };

  const integration: AstroIntegration = {
    name: "live-cells",
    hooks: {
      "astro:config:setup": async ({ command, config, logger, addWatchFile, updateConfig }) => {
        if (command !== "build" && command !== "dev") return;
        const line = new ProgressLine();
        logger.info("bundling the libraries, then verifying the cells");
        const means = await makeMeans(root);
        const progress = new Progress((done, total) =>
          line.show(`Verifying the cells: ${done} of ${total}`),
        );
        proofs = new Proofs(means, placeOf, progress);
        runtime = runtimeAssets(means.runtime);
        // The sites that npm test builds do not change with the results of its own browser tests.
        browsed = process.env.BROWSER_RESULTS === "ignore" ? [] : await browserResults();
        for (const [name, contents] of runtime.assets) assets.set(folder + name, contents);

        const [beside, pages] = await Promise.all([problemsBeside(), proofs.all()]);
        const { problems: ofCells, summary } = report(pages, means);
        const warnings = beside.filter(({ warning }) => warning);
        const errors = beside.filter(({ warning }) => !warning);
        const problems = [...errors.map(formatted), ...ofCells];
        line.end();
        for (const warning of warnings) logger.warn(visible(formatted(warning)));
        for (const problem of problems) logger.error(visible(problem));
        logger.info((said = summary));
        if (command === "build" && problems.length > 0) {
          const message = `the content has ${problems.length} problem(s); nothing was built`;
          // A stack of the site's code would not help the author.
          throw Object.assign(new Error(message), { stack: "" });
        }
        assets.set("cells.json", cellsJson(pages));
        assets.set("python.zip", pythonZip());
        tell = teller(pages, means, logger);
        for (const source of means.sources) addWatchFile(source);
        updateConfig({ vite: { plugins: [serve(assets, config.base), proofModule(table)] } });
      },
      "astro:build:done": async ({ dir }) => {
        for (const [name, contents] of assets) {
          const path = join(fileURLToPath(dir), name);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, contents);
        }
      },
    },
  };
  return { integration, lookup, summary: () => said };
}

const formatted = ({ file, line, message }: Problem) => `${file}:${line}: ${message}`;

/** Reports the problems of a page, or that there are none, when this has changed. */
function teller(known: readonly ProvedPage[], means: Means, logger: AstroIntegrationLogger) {
  const problemsOf = (page: ProvedPage) => report([page], means).problems;
  const told = new Map(known.map((page) => [page.page.file, problemsOf(page).join("\n")]));
  return (page: ProvedPage) => {
    const { file } = page.page;
    const problems = problemsOf(page);
    const before = told.get(file) ?? "";
    told.set(file, problems.join("\n"));
    if (problems.join("\n") === before) return;
    for (const problem of problems) logger.error(visible(problem));
    if (problems.length === 0) logger.info(`${file}: all is as documented`);
  };
}

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  json: "application/json; charset=utf-8",
  zip: "application/zip",
};

/** Serves the files during development. */
function serve(assets: Assets, base: string): Plugin {
  const prefix = `/${base}/`.replace(/\/+/g, "/");
  return {
    name: "live-cells",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname;
        const name = path.startsWith(prefix) ? path.slice(prefix.length) : path.slice(1);
        const contents = assets.get(name);
        if (contents === undefined) return next();
        response.setHeader("Content-Type", types[name.split(".").at(-1) ?? ""] ?? "text/plain");
        response.end(contents);
      });
    },
  };
}
