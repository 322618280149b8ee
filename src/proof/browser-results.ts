import { normalize } from "../cell/compare.ts";
import { digest, keep, recall } from "../cache/index.ts";

/** A cell that printed in a browser what its page documents. */
export interface BrowserResult {
  /** The page's path, without the base. */
  page: string;
  file: string;
  /** The name of the page's program, which stands for the code that ran and all that it ran in. */
  program: string;
  /** Stands for the documented output. */
  output: string;
  /** The engine, such as "Chromium". */
  engine: string;
  version: string;
  /** Milliseconds. */
  ms: number;
  /** When, in ISO 8601. */
  at: string;
}

const key = "browsers";

/** What the last runs of browsers found, of whatever the cells were then. */
export async function browserResults(): Promise<BrowserResult[]> {
  return (await recall<BrowserResult[]>(key)) ?? [];
}

/** Adds results, in the place of older ones of the same cells in the same engines. */
export async function addBrowserResults(fresh: readonly BrowserResult[]): Promise<void> {
  const byCell = new Map<string, BrowserResult>();
  for (const result of [...(await browserResults()), ...fresh]) {
    byCell.set(`${result.engine} ${result.page}#${result.file}`, result);
  }
  await keep(key, [...byCell.values()]);
}

/** Stands for a documented output. */
export function outputDigest(output: string | null | undefined): string {
  return digest(normalize(output ?? ""));
}

/** The results that hold for a cell as it is now. */
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
