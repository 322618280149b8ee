import { cellsOf } from "../cell/fence.ts";
import { drifts } from "../cell/languages.ts";
import type { Problem } from "../cell/types.ts";
import { digest } from "./cache.ts";
import { provePage, type Means, type ProvedPage } from "./prove.ts";
import { takeSame } from "./same.ts";
import { readPage, scan, type Page, type PlaceOf } from "./scan.ts";

/** The proofs of a site's pages, each made anew when its text or its translation's changes. */
export class Proofs {
  readonly means: Means;
  readonly #placeOf: PlaceOf;
  readonly #pages = new Map<string, Page>();
  readonly #proved = new Map<string, { digest: string; page: Promise<ProvedPage> }>();

  constructor(means: Means, placeOf: PlaceOf) {
    this.means = means;
    this.#placeOf = placeOf;
  }

  /** Reads all pages and proves them. */
  async all(): Promise<ProvedPage[]> {
    const pages = await scan(this.means.root, this.#placeOf);
    this.#pages.clear();
    for (const page of pages) this.#pages.set(page.file, page);
    return Promise.all(pages.map((page) => this.#prove(page)));
  }

  /** The proof of one page as it stands now; nothing if the file is no page. */
  async page(file: string): Promise<ProvedPage | undefined> {
    const page = await readPage(this.means.root, file, this.#placeOf);
    if (!page) return undefined;
    this.#pages.set(file, page);
    return this.#prove(page);
  }

  #prove(page: Page): Promise<ProvedPage> {
    const pair = this.#pairOf(page);
    const key = digest([page.text, pair?.text]);
    const known = this.#proved.get(page.file);
    if (known?.digest === key) return known.page;
    const proved = provePage(page, pair, this.means).then((result) => {
      if (!result.malformed) result.problems.push(...pairProblems(page, pair));
      result.problems.sort((a, b) => a.line - b.line);
      return result;
    });
    this.#proved.set(page.file, { digest: key, page: proved });
    return proved;
  }

  #pairOf(page: Page): Page | undefined {
    return [...this.#pages.values()].find(
      (other) => other.pair === page.pair && other.lang !== page.lang,
    );
  }
}

/** Where a page's cells are not those of its translation. */
function pairProblems(page: Page, pair: Page | undefined): Problem[] {
  if (!pair) return [];
  const { cells: mine } = cellsOf(page.file, page.text);
  const { cells: theirs, problems } = cellsOf(pair.file, pair.text);
  if (problems.length > 0) return [];
  takeSame(page, mine, pair);
  takeSame(pair, theirs, page);
  return drifts(mine, theirs, pair.file).map((drift) => ({ file: page.file, ...drift }));
}
