import type { Means, ProvedPage } from "./prove.ts";
import { isStale } from "./promotion.ts";

export interface Report {
  /** One a line, or more where there is a diff, each opening with file:line. */
  problems: string[];
  /** What may be out of date without being wrong. */
  notices: string[];
  /** How many cells and twins were proven, and how. */
  summary: string;
}

/** What a proof of pages found, in words for a terminal. */
export function report(pages: readonly ProvedPage[], { python }: Means): Report {
  const problems = pages
    .flatMap((page) => page.problems)
    .map(({ file, line, message }) => `${file}:${line}: ${message}`);
  const notices = pages
    .filter((page) => page.problems.length === 0 && isStale(page))
    .map(
      ({ page }) => `${page.file}: its twins are not recorded as they are; npm run promote does it`,
    );

  const cells = pages.flatMap((page) => page.cells);
  const runs = cells.flatMap(({ run }) => (run ? [run] : []));
  const twins = cells.flatMap(({ twin }) => (twin ? [twin] : []));
  const count = (source: string) => twins.filter((twin) => twin.source === source).length;
  const ran = `${runs.length} cells: ${runs.filter(({ fresh }) => fresh).length} run afresh in Node ${process.version.slice(1)}, the rest recalled`;
  const under = python
    ? `${count("fresh")} run afresh under NumPy ${python.numpy}, ${count("recalled")} recalled from it`
    : `${count("recorded")} compared with their recording (no Python with NumPy here)`;
  return { problems, notices, summary: `${ran}; ${twins.length} twins: ${under}` };
}
