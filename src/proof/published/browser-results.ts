import { normalize } from "../../cell/output/compare.ts";
import { digest, keep, recall } from "../../cache/index.ts";

/** A cell that printed its documented output in a browser. */
export interface BrowserResult {
  /** The page's path, without the base. */
  page: string;
  file: string;
  /**
   * The name of the page's program, which contains a digest of the code, the libraries and the
   * runner.
   */
  program: string;
  /** The digest of the documented output. */
  output: string;
  /** The engine, such as "Chromium". */
  engine: string;
  version: string;
  /** Milliseconds. */
  ms: number;
  /** The time of the run, in ISO 8601. */
  at: string;
}

const key = "browsers";

/** All results of the last runs in browsers, including those of cells that have changed since. */
export async function browserResults(): Promise<BrowserResult[]> {
  return (await recall<BrowserResult[]>(key)) ?? [];
}

/** Adds results, replacing older ones of the same cells in the same engines. */
export async function addBrowserResults(fresh: readonly BrowserResult[]): Promise<void> {
  const byCell = new Map<string, BrowserResult>();
  for (const result of [...(await browserResults()), ...fresh]) {
    byCell.set(`${result.engine} ${result.page}#${result.file}`, result);
  }
  await keep(key, [...byCell.values()]);
}

/** The digest of a documented output. */
export function outputDigest(output: string | null | undefined): string {
  return digest(normalize(output ?? ""));
}

/** The results that apply to a cell in its current form. */
export function resultsOf(
  results: readonly BrowserResult[],
  cell: Pick<BrowserResult, "page" | "file" | "program" | "output">,
): BrowserResult[] {
  return results.filter(
    ({ page, file, program, output }) =>
      page === cell.page &&
      file === cell.file &&
      program === cell.program &&
      output === cell.output,
  );
}
