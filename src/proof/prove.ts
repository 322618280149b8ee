import PQueue from "p-queue";
import { availableParallelism } from "node:os";
import { digest, shared } from "../cache/index.ts";
import { cellsOf } from "../cell/fences/fence.ts";
import { isTaken } from "../cell/fences/taken.ts";
import type { Cell, Module, Problem } from "../cell/types.ts";
import { compileCells } from "./cells/compile-cells.ts";
import { judgeCell } from "./problems/judge.ts";
import { programDigest } from "./cells/program-digest.ts";
import type { Progress } from "./report/progress.ts";
import type { Python } from "./python/python.ts";
import { readRecordings, type Recordings } from "./promote/recordings.ts";
import { runCell, type CellRun } from "./run-cell.ts";
import type { Page } from "./cells/scan.ts";
import { atFence, takeCode } from "./cells/taken.ts";
import { proveTwin, type TwinProof } from "./python/twin.ts";
import { unclearCells } from "./problems/unclear.ts";

/** A cell with all that is known about it. */
export interface ProvedCell {
  cell: Cell;
  module?: Module;
  run?: CellRun;
  twin?: TwinProof;
  problems: Problem[];
  /**
   * Its fences, or those of a cell that it imports, are malformed. Its problems are those of these
   * fences, which would cause all others.
   */
  unclear?: boolean;
}

export interface ProvedPage {
  page: Page;
  cells: ProvedCell[];
  /** All problems of the page's cells. */
  problems: Problem[];
  /** Some of its fences are malformed, so that it may lack cells. */
  malformed: boolean;
  recordings: Recordings;
}

/** What the verification needs in addition to the pages. */
export interface Means {
  root: string;
  libraries: ReadonlyMap<string, Module>;
  /** The digest of the code that runs cells and observes their runs. */
  runner: string;
  python: Python | undefined;
}

const queue = new PQueue({ concurrency: availableParallelism() });

/** Runs a program once if it is used by cells of both languages. */
function runOnce(...[program, options, runner]: Parameters<typeof runCell>): Promise<CellRun> {
  const { timeout, nondeterministic } = options;
  const key = digest([
    "run",
    programDigest(program),
    timeout,
    nondeterministic !== undefined,
    runner,
  ]);
  return shared(key, () => runCell(program, options, runner));
}

/**
 * Verifies a page: compiles and links each cell, runs the cell and its twin or recalls their runs,
 * and compares the results with the page.
 *
 * @param related pages of which those of `relatedPages` are a part, from which cells take code
 * @param options.progress told how many cells there are, and when each one has been verified
 * @param options.first whether its cells run before those of other pages that wait
 */
export async function provePage(
  page: Page,
  related: readonly Page[],
  means: Means,
  { progress, first = false }: { progress?: Progress; first?: boolean } = {},
): Promise<ProvedPage> {
  const inTurn = <T>(run: () => Promise<T>) => queue.add(run, { priority: first ? 1 : 0 });
  const { cells, problems: unclear } = cellsOf(page.file, page.text);
  if (cells.length === 0 && unclear.length === 0) return withoutCells(page);
  unclear.push(...takeCode(page, cells, related));
  const compiled = await compileCells(page, cells, means.libraries);
  const malformed = unclear.length > 0;
  const unclearOf = unclearCells(page.text, cells, unclear);
  const { recordings, problems } = await readRecordings(means.root, page.file);
  problems.push(...unclear, ...compiled.problems);
  if (!malformed) problems.push(...compiled.ofImports);

  progress?.expect(cells.length);
  const proved = await Promise.all(
    cells.map(async (cell): Promise<ProvedCell> => {
      const { file } = cell.options;
      const program = compiled.programs.get(file);
      const [run, twin] = await Promise.all([
        program && inTurn(() => runOnce(program, cell.options, means.runner)),
        cell.twin && inTurn(() => proveTwin(cell, cells, means.python, recordings[file])),
      ]);
      const names = [file, ...(program?.modules ?? []).map(({ name }) => name)];
      const causes = [...new Set(names)].flatMap((name) => unclearOf.get(name) ?? []);
      progress?.finish();
      const known = { cell, module: compiled.modules.get(file), run, twin };
      if (causes.length > 0) return { ...known, problems: causes, unclear: true };
      const judged = judgeCell(page, cell, { run, twin }, recordings[file], compiled.sources);
      const wrong = isTaken(cell.options) ? judged.map(atFence(cell)) : judged;
      problems.push(...wrong);
      return { ...known, problems: wrong };
    }),
  );
  return { page, cells: proved, problems, malformed, recordings };
}

/** A page whose cells have not run: each is shown without a verification. */
export async function unprovenPage(
  page: Page,
  related: readonly Page[],
  means: Means,
): Promise<ProvedPage> {
  const { cells } = cellsOf(page.file, page.text);
  takeCode(page, cells, related);
  const { modules } = await compileCells(page, cells, means.libraries);
  const unproven = cells.map((cell) => ({
    cell,
    module: modules.get(cell.options.file),
    problems: [],
  }));
  return { ...withoutCells(page), cells: unproven };
}

/** A page without cells, of which there is nothing to verify. */
export function withoutCells(page: Page): ProvedPage {
  return { page, cells: [], problems: [], malformed: false, recordings: {} };
}
