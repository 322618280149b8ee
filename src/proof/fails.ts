import pLimit from "p-limit";
import { availableParallelism } from "node:os";
import { cellsOf } from "../cell/fences/fence.ts";
import { run } from "../runner/node/node.ts";
import { compileCells } from "./cells/compile-cells.ts";
import { judgeRun } from "./problems/judge.ts";
import { provePage, type Means } from "./prove.ts";
import type { Page } from "./cells/scan.ts";
import { takeCode } from "./cells/taken.ts";

/**
 * Whether a changed page would have problems. Results that do not depend on the change are
 * recalled.
 *
 * @param related the other pages, of which those of `relatedPages` are used
 */
export async function pageFails(
  page: Page,
  related: readonly Page[],
  means: Means,
): Promise<boolean> {
  const { problems } = await provePage(page, related, means);
  return problems.length > 0;
}

/**
 * Whether a cell of the pages does not print its documented output with these libraries. Caches no
 * results.
 */
export async function librariesFail(
  pages: readonly Page[],
  libraries: Means["libraries"],
): Promise<boolean> {
  const limit = pLimit(availableParallelism());
  const stop = new AbortController();
  const fails = async (page: Page) => {
    const { cells } = cellsOf(page.file, page.text);
    takeCode(page, cells, pages);
    const { programs, sources, problems } = await compileCells(page, cells, libraries);
    if (problems.length > 0) return true;
    const wrong = cells.map((cell) =>
      limit(async () => {
        const program = programs.get(cell.options.file);
        if (!program || stop.signal.aborted) return false;
        const ran = await run(program, { timeout: cell.options.timeout, signal: stop.signal });
        if (stop.signal.aborted) return false;
        const found = judgeRun(page, cell, { ran }, sources).length > 0;
        if (found) stop.abort();
        return found;
      }),
    );
    return (await Promise.all(wrong)).includes(true);
  };
  return (await Promise.all(pages.map(fails))).includes(true);
}
