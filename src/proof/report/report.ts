import { counted } from "../../cell/counted.ts";
import type { Means, ProvedPage } from "../prove.ts";
import { isStale } from "../promote/promotion.ts";
import type { TablePage } from "../published/table.ts";

export interface Report {
  /** Each starts with file:line; a diff follows on further lines. */
  problems: string[];
  /** What may be missing or out of date but is not wrong. */
  notices: string[];
  /** How many cells and twins were verified, and how. */
  summary: string;
}

/**
 * Formats the results of the verification for a terminal.
 *
 * @param unpublished the files among them that a build leaves out, whose cells are counted apart
 */
export function report(
  pages: readonly ProvedPage[],
  { python }: Means,
  unpublished: readonly string[] = [],
): Report {
  const problems = pages
    .flatMap((page) => page.problems)
    .map(({ file, line, message }) => `${file}:${line}: ${message}`);
  const notices = pages
    .filter((page) => page.problems.length === 0 && isStale(page))
    .map(
      ({ page }) =>
        `${page.file}: the recordings of its twins are missing or out of date; npm run promote writes them`,
    );

  const cells = pages.flatMap((page) => page.cells);
  const runs = cells.flatMap(({ run }) => (run ? [run] : []));
  const twins = cells.flatMap(({ twin }) => (twin ? [twin] : []));
  const count = (source: string) => twins.filter((twin) => twin.source === source).length;
  const fresh = runs.filter((run) => run.fresh).length;
  const proven = cells.filter(({ run, problems }) => run && problems.length === 0).length;
  const apart = pages
    .filter(({ page }) => unpublished.includes(page.file))
    .flatMap((page) => page.cells.filter(({ run }) => run)).length;
  const whose = apart > 0 ? ` (${apart} of them in pages that the build leaves out)` : "";
  const ran = `${counted(runs.length, "cell")}${whose}: ${proven} verified in Node ${process.versions.node}, ${fresh} run afresh, ${runs.length - fresh} recalled`;
  const under = python
    ? `${count("fresh")} run afresh under NumPy ${python.numpy}, ${count("recalled")} recalled from it`
    : `${count("recorded")} compared with ${twins.length === 1 ? "its" : "their"} recording (no Python with NumPy here)`;
  return { problems, notices, summary: `${ran}; ${counted(twins.length, "twin")}: ${under}` };
}

/** Formats, for a terminal, how many cells in their current form were verified in browsers. */
export function browserSummary(pages: readonly TablePage[]): string {
  const rows = pages.flatMap((page) => page.rows);
  const engines = new Map<string, number>();
  for (const { name, version } of rows.flatMap(({ browsers }) => browsers)) {
    const engine = `${name} ${version}`;
    engines.set(engine, (engines.get(engine) ?? 0) + 1);
  }
  if (engines.size === 0)
    return "no cell was run in a browser in its current form; npm test does this";
  return [...engines]
    .map(([engine, count]) => `${counted(count, "cell")} verified in ${engine}`)
    .join(", ");
}
