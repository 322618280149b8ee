import type { Runtime } from "../../runner/bundle.ts";
import { programAsset, runtimeAssets } from "./assets.ts";
import { outputDigest, resultsOf, type BrowserResult } from "./browser-results.ts";
import type { Commit } from "./commit.ts";
import type { ProvedCell, ProvedPage } from "../prove.ts";
import type { Place } from "../cells/scan.ts";

/** What verified the cells of a site: the contents of /proof/. */
export interface ProofTable {
  commit?: Commit;
  pages: TablePage[];
}

export interface TablePage extends Pick<Place, "lang" | "page"> {
  rows: Row[];
}

/** A cell, and each run that printed its documented output. */
export interface Row {
  /** Identifies the row; unique in the table. */
  id: string;
  file: string;
  /** Whether Node printed the documented output; false in development only. */
  proven: boolean;
  twin?: Outcome;
  node?: Outcome;
  browsers: Outcome[];
  /** Why the output is not compared. */
  nondeterministic?: string;
  /** Why the twin is not compared. */
  notComparable?: string;
}

/** A run, without its duration and time, which would make two builds differ. */
export interface Outcome {
  /** The program that ran it, such as "NumPy". */
  name: string;
  version: string;
  /** Whether only a recording of the run was compared. */
  recorded: boolean;
}

/** The identifier of a cell's row. */
function rowId(page: string, file: string): string {
  return [...page.split("/").filter(Boolean), file].join("-");
}

/** The runs that verified a cell, NumPy's first. */
export function outcomesOf(row: Row): Outcome[] {
  return [row.twin, row.node, ...row.browsers].filter((outcome) => outcome !== undefined);
}

/** The rows of all pages' cells, by page. */
export function tablePages(
  pages: readonly ProvedPage[],
  runtime: Runtime,
  results: readonly BrowserResult[],
): TablePage[] {
  const files = runtimeAssets(runtime);
  return pages.map((page) => tablePage(page, programAsset(page, files)[0], results));
}

/**
 * The rows of a page's cells.
 *
 * @param program the name of the page's program
 * @param results what browsers printed, on any page
 */
export function tablePage(
  { page, cells }: ProvedPage,
  program: string,
  results: readonly BrowserResult[],
): TablePage {
  const live = cells.filter(({ cell }) => !cell.options.static);
  const rows = live.map((proved) => rowOf(page.page, proved, program, results));
  return { lang: page.lang, page: page.page, rows };
}

function rowOf(
  page: string,
  { cell, run, twin, problems }: ProvedCell,
  program: string,
  results: readonly BrowserResult[],
): Row {
  const { file, nondeterministic, notComparable } = cell.options;
  const output = outputDigest(cell.output?.code);
  const browsers = resultsOf(results, { page, file, program, output });
  const compared = twin && !nondeterministic && !notComparable;
  return {
    id: rowId(page, file),
    file,
    proven: problems.length === 0,
    twin: compared
      ? { name: "NumPy", version: twin.numpy, recorded: twin.source === "recorded" }
      : undefined,
    node: run && { name: "Node", version: process.versions.node, recorded: false },
    browsers: browsers.map(({ engine: name, version }) => ({ name, version, recorded: false })),
    nondeterministic,
    notComparable,
  };
}
