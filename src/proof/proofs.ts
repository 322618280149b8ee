import { drifts } from "../cell/languages.ts";
import type { Problem } from "../cell/types.ts";
import { digest } from "./cache.ts";
import { figureDrifts } from "./figure-drift.ts";
import { inherited } from "./inherited.ts";
import { provePage, type Means, type ProvedPage } from "./prove.ts";
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

  /** The proof of a page, and what keeps it from being that of its translation. */
  async #prove(page: Page): Promise<ProvedPage> {
    const pair = this.#pairOf(page);
    const [proved, other] = await Promise.all([
      this.#run(page, pair),
      pair && this.#run(pair, this.#pairOf(pair)),
    ]);
    const known = inherited(proved.cells, other?.cells ?? []);
    const own = proved.problems.filter((problem) => !known.has(problem));
    const problems = [...own, ...pairProblems(proved, other)];
    return { ...proved, problems: problems.sort((a, b) => a.line - b.line) };
  }

  #run(page: Page, pair: Page | undefined): Promise<ProvedPage> {
    const key = digest([page.text, pair?.text]);
    const known = this.#proved.get(page.file);
    if (known?.digest === key) return known.page;
    const proved = provePage(page, pair, this.means);
    this.#proved.set(page.file, { digest: key, page: proved });
    return proved;
  }

  #pairOf(page: Page): Page | undefined {
    return [...this.#pages.values()].find(
      (other) => other.pair === page.pair && other.lang !== page.lang,
    );
  }
}

/** Where a page's cells, and what they draw, are not those of its translation. */
function pairProblems(mine: ProvedPage, theirs: ProvedPage | undefined): Problem[] {
  if (!theirs || mine.malformed || theirs.malformed) return [];
  const cellsOf = ({ cells }: ProvedPage) => cells.map(({ cell }) => cell);
  const { file } = theirs.page;
  return [
    ...drifts(cellsOf(mine), cellsOf(theirs), file),
    ...figureDrifts(mine.cells, theirs.cells, file),
  ].map((drift) => ({ file: mine.page.file, ...drift }));
}
