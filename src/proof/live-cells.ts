import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroIntegrationLogger } from "astro";
import { counted } from "../cell/counted.ts";
import type { Problem } from "../cell/types.ts";
import { visible } from "../cell/visible.ts";
import { programAsset, runtimeAssets, type Assets, type RuntimeFiles } from "./published/assets.ts";
import { browserResults, type BrowserResult } from "./published/browser-results.ts";
import { cellsJson } from "./published/cells-json.ts";
import { commitOf } from "./published/commit.ts";
import { makeMeans, runtimeSources, type MadeMeans } from "./means.ts";
import { Progress } from "./report/progress.ts";
import { ProgressLine } from "./report/progress-line.ts";
import type { ProvedPage } from "./prove.ts";
import { processModule } from "./process-module.ts";
import { Proofs } from "./proofs.ts";
import { pythonZip } from "./python/python-zip.ts";
import { readyForEdits } from "./development/ready-for-edits.ts";
import { report } from "./report/report.ts";
import type { PlaceOf } from "./cells/scan.ts";
import { say } from "./report/say.ts";
import { serveAssets } from "./development/serve-assets.ts";
import { ShownEarly } from "./development/shown-early.ts";
import { tablePage, type ProofTable, type TablePage } from "./published/table.ts";
import { teller } from "./development/teller.ts";

const folder = "_live/";

export interface LiveCells {
  integration: AstroIntegration;
  /** Returns the current state of a page, and the file that its cells run from. */
  lookup(file: string): Promise<LivePage | undefined>;
  /** How many cells ran and how many were recalled, in words for a terminal. */
  summary(): string;
  /** How many warnings a build gave. */
  warnings(): number;
}

export interface LivePage {
  proved: ProvedPage;
  program: string;
  /** What verified its cells. */
  table: TablePage;
}

/** What is needed to verify a page and to show it. */
interface Ready {
  means: MadeMeans;
  proofs: Proofs;
  runtime: RuntimeFiles;
  browsed: BrowserResult[];
}

/**
 * Verifies the pages, and adds the files that runs need to the site. A build verifies them before it
 * renders any; if there are problems, it reports all of them and stops. Development first verifies
 * and shows the page that is asked for, then verifies the others, and reports the problems of each.
 *
 * @param problemsBeside finds the problems of the content outside its cells, for a build
 * @param highlight highlights code, without recalling the result
 */
export function liveCells(
  root: string,
  placeOf: PlaceOf,
  problemsBeside: () => Promise<Problem[]>,
  highlight: (code: string, lang: string) => Promise<unknown>,
): LiveCells {
  const assets: Assets = new Map();
  const line = new ProgressLine();
  let ready: Promise<Ready> | undefined;
  let tell: ReturnType<typeof teller> | undefined;
  let said = "";
  let warnings = 0;
  const early = new ShownEarly();

  const prepare = async (): Promise<Ready> => {
    const means = await makeMeans(root);
    const progress = new Progress((done, total) =>
      line.show(`Verifying the cells: ${done} of ${total}`),
    );
    const runtime = runtimeAssets(means.runtime);
    for (const [name, contents] of runtime.assets) assets.set(folder + name, contents);
    // The sites that npm test builds do not change with the results of its own browser tests.
    const ignored = process.env.BROWSER_RESULTS === "ignore";
    const browsed = ignored ? [] : await browserResults();
    return { means, proofs: new Proofs(means, placeOf, progress), runtime, browsed };
  };

  const lookup = async (file: string) => {
    const now = await ready;
    const proved = now && (await early.page(file, now.proofs, (page) => tell?.(page, now.means)));
    if (!now || !proved) return undefined;
    return live(proved, now);
  };

  const made = new WeakMap<ProvedPage, LivePage>();
  const live = (proved: ProvedPage, { runtime, browsed }: Ready): LivePage => {
    const known = made.get(proved);
    if (known) return known;
    const [program, contents] = programAsset(proved, runtime);
    assets.set(folder + program, contents);
    const page = { proved, program, table: tablePage(proved, program, browsed) };
    made.set(proved, page);
    return page;
  };

  const table = async (): Promise<ProofTable> => {
    const now = await ready;
    const pages = now ? await now.proofs.all() : [];
    return {
      commit: await commitOf(root),
      pages: now ? pages.map((page) => live(page, now).table) : [],
    };
  };

  /** Verifies everything for a build. */
  const verify = async ({ proofs, means }: Ready, logger: AstroIntegrationLogger) => {
    const [beside, pages] = await Promise.all([problemsBeside(), proofs.all()]);
    const { problems: ofCells, summary } = report(pages, means);
    line.end();
    const errors = say(beside, logger);
    warnings = beside.length - errors;
    for (const problem of ofCells) logger.error(visible(problem));
    logger.info((said = summary));
    const count = errors + ofCells.length;
    if (count > 0) {
      const message = `the content has ${counted(count, "problem")}; nothing was built`;
      // The problems say it all: Astro would add that this hook had an unhandled error.
      logger.options.level = "silent";
      // A stack of the site's code would not help the author.
      throw Object.assign(new Error(message), { stack: "" });
    }
    assets.set("cells.json", cellsJson(pages));
    assets.set("python.zip", pythonZip());
  };

  /** Verifies everything after the first page was shown, page by page. */
  const verifyLater = async ({ proofs, means }: Ready, logger: AstroIntegrationLogger) => {
    const pages: ProvedPage[] = [];
    for await (const page of proofs.each()) {
      pages.push(page);
      tell?.(page, means);
    }
    line.end();
    const first = pages.find(({ cells }) => cells.length > 0);
    if (first) await readyForEdits(first.cells, highlight);
    early.waits = true;
    logger.info(report(pages, means).summary);
  };

  // Every request waits for the libraries: the rendering of a page asks for them too, but Vite ends
  // what takes a minute there.
  const find = async (name: string) => {
    const now = await ready;
    if (name === "cells.json") return now && cellsJson(await now.proofs.cells());
    if (name === "python.zip") return pythonZip();
    return assets.get(name);
  };

  const integration: AstroIntegration = {
    name: "live-cells",
    hooks: {
      "astro:config:setup": async ({ command, config, logger, addWatchFile, updateConfig }) => {
        if (command !== "build" && command !== "dev") return;
        line.show("Bundling the libraries");
        ready = prepare();
        early.waits = command === "build";
        if (command === "build") await verify(await ready, logger);
        tell = teller(logger);
        let later: Promise<void> | undefined;
        const served = () => {
          later ??= ready
            ?.then((now) => verifyLater(now, logger))
            .catch((error: Error) => logger.error(visible(error.message)));
        };
        const asked = (path: string) => {
          ready?.then(({ proofs }) => early.ask(path, proofs)).catch(() => undefined);
        };
        for (const source of runtimeSources()) addWatchFile(source);
        const serve = serveAssets(config.base, find, { asked, served });
        const plugins = [serve, early.plugin(), processModule("proof", { table })];
        updateConfig({ vite: { plugins } });
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
  return { integration, lookup, summary: () => said, warnings: () => warnings };
}
