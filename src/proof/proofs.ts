import { digest } from "../cache/index.ts";
import { inherited } from "./inherited.ts";
import { pairProblems } from "./pair-problems.ts";
import type { Progress } from "./progress.ts";
import { provePage, type Means, type ProvedPage } from "./prove.ts";
import { readPage, scan, type Page, type PlaceOf } from "./scan.ts";

/** The results for each file, and the digest of the texts that they were computed from. */
type Known = Map<string, { digest: string; page: Promise<ProvedPage> }>;

/** Verifies a site's pages, and a page again when its text or its translation's changes. */
export class Proofs {
  readonly means: Means;
  readonly #placeOf: PlaceOf;
  readonly #pages = new Map<string, Page>();
  readonly #runs: Known = new Map();
  readonly #proved: Known = new Map();

  readonly #progress: Progress | undefined;

  /** @param progress told how many cells will be verified, and when each one has been */
  constructor(means: Means, placeOf: PlaceOf, progress?: Progress) {
    this.means = means;
    this.#progress = progress;
    this.#placeOf = placeOf;
  }

  /** Reads all pages and verifies them. */
  async all(): Promise<ProvedPage[]> {
    const pages = await scan(this.means.root, this.#placeOf);
    this.#pages.clear();
    for (const page of pages) this.#pages.set(page.file, page);
    return Promise.all(pages.map((page) => this.#prove(page)));
  }

  /** Verifies the current text of a page; returns undefined if the file is not a page. */
  async page(file: string): Promise<ProvedPage | undefined> {
    const page = await readPage(this.means.root, file, this.#placeOf);
    if (!page) return undefined;
    this.#pages.set(file, page);
    return this.#prove(page);
  }

  /** Verifies a page, and compares it with its translation. */
  #prove(page: Page): Promise<ProvedPage> {
    const pair = this.#pairOf(page);
    return unlessKnown(this.#proved, page, pair, async () => {
      const [proved, other] = await Promise.all([
        this.#run(page, pair),
        pair && this.#run(pair, this.#pairOf(pair)),
      ]);
      const known = inherited(proved.cells, other?.cells ?? []);
      const own = proved.problems.filter((problem) => !known.has(problem));
      const problems = [...own, ...(await pairProblems(proved, other))];
      return { ...proved, problems: problems.sort((a, b) => a.line - b.line) };
    });
  }

  #run(page: Page, pair: Page | undefined): Promise<ProvedPage> {
    return unlessKnown(this.#runs, page, pair, () =>
      provePage(page, pair, this.means, this.#progress),
    );
  }

  #pairOf({ pair, lang }: Page): Page | undefined {
    for (const other of this.#pages.values()) {
      if (other.pair === pair && other.lang !== lang) return other;
    }
    return undefined;
  }
}

/**
 * Returns the known result of a page if the texts of the page and its translation have not changed,
 * or else computes it.
 */
function unlessKnown(
  known: Known,
  { file, text }: Page,
  pair: Page | undefined,
  make: () => Promise<ProvedPage>,
): Promise<ProvedPage> {
  const key = digest([text, pair?.text]);
  const before = known.get(file);
  if (before?.digest === key) return before.page;
  const page = make();
  known.set(file, { digest: key, page });
  return page;
}
