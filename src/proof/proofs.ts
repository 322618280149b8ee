import { isDeepStrictEqual } from "node:util";
import { cellsOf } from "../cell/fences/fence.ts";
import { mayHaveCells } from "../cell/fences/role.ts";
import type { Cell } from "../cell/types.ts";
import { inherited } from "./problems/inherited.ts";
import { pairProblems } from "./problems/pair-problems.ts";
import type { Progress } from "./report/progress.ts";
import { provePage, unprovenPage, withoutCells, type Means, type ProvedPage } from "./prove.ts";
import { readPage, scan, type Page, type PlaceOf } from "./cells/scan.ts";
import { mayTake, relatedPages, takeCode } from "./cells/taken.ts";

/** The results for each file, and the texts that they were computed from. */
type Known = Map<string, { texts: readonly string[]; page: Promise<ProvedPage> }>;

/** Verifies a site's pages, and a page again when its text or that of a related page changes. */
export class Proofs {
  readonly means: Means;
  readonly #placeOf: PlaceOf;
  readonly #pages = new Map<string, Page>();
  /** The files of pages that are translations of each other. */
  readonly #pairs = new Map<string, Set<string>>();
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
    return Promise.all((await this.#scan()).map((page) => this.#prove(page)));
  }

  /** Reads all pages and verifies one after the other, so that `page` does not wait for all. */
  async *each(): AsyncGenerator<ProvedPage> {
    for (const page of await this.#scan()) yield await this.#prove(page);
  }

  /** The cells of all pages, without a verification. */
  async cells(): Promise<{ page: Page; cells: { cell: Cell }[] }[]> {
    return (await this.#scan()).map((page) => {
      const { cells } = cellsOf(page.file, page.text);
      takeCode(page, cells, this.#relatedTo(page));
      return { page, cells: cells.map((cell) => ({ cell })) };
    });
  }

  /**
   * Verifies the current text of a page; returns undefined if the file is not a page.
   *
   * @param first whether its cells run before those of other pages that wait
   */
  async page(file: string, first = false): Promise<ProvedPage | undefined> {
    const page = await this.#read(file);
    return page && this.#prove(page, first);
  }

  /** Verifies the page at an address before all others that wait. */
  async first(path: string): Promise<void> {
    if (this.#pages.size === 0) await this.#scan();
    const page = [...this.#pages.values()].find((one) => one.page === path);
    if (page) await this.page(page.file, true);
  }

  /** The current text of a page, of which no cell has run. */
  async unproven(file: string): Promise<ProvedPage | undefined> {
    const page = await this.#read(file);
    return page && unprovenPage(page, this.#relatedTo(page), this.means);
  }

  async #read(file: string): Promise<Page | undefined> {
    if (this.#pages.size === 0) await this.#scan();
    const page = readPage(this.means.root, file, this.#placeOf);
    if (page) this.#put(page);
    return page;
  }

  async #scan(): Promise<Page[]> {
    const pages = await scan(this.means.root, this.#placeOf);
    this.#pages.clear();
    this.#pairs.clear();
    for (const page of pages) this.#put(page);
    return pages;
  }

  #put(page: Page): void {
    this.#pages.set(page.file, page);
    const files = this.#pairs.get(page.pair);
    if (files) files.add(page.file);
    else this.#pairs.set(page.pair, new Set([page.file]));
  }

  /** Verifies a page, and compares it with its translations. */
  #prove(page: Page, first = false): Promise<ProvedPage> {
    const translations = this.#translationsOf(page);
    if (![page, ...translations].some(({ text }) => mayHaveCells(text))) {
      return unlessKnown(this.#proved, page, [page.text], async () => withoutCells(page));
    }
    const texts = textsOf(page, this.#relatedTo(page));
    return unlessKnown(this.#proved, page, texts, async () => {
      const [proved, ...others] = await Promise.all(
        [page, ...translations].map((one) => this.#run(one, first)),
      );
      const known = inherited(
        proved.cells,
        others.flatMap(({ cells }) => cells),
      );
      const own = proved.problems.filter((problem) => !known.has(problem));
      const drifts = await Promise.all(others.map((other) => pairProblems(proved, other)));
      const problems = [...own, ...drifts.flat()];
      return { ...proved, problems: problems.sort((a, b) => a.line - b.line) };
    });
  }

  #run(page: Page, first: boolean): Promise<ProvedPage> {
    const related = this.#relatedTo(page);
    return unlessKnown(this.#runs, page, textsOf(page, related), () =>
      provePage(page, related, this.means, { progress: this.#progress, first }),
    );
  }

  #relatedTo(page: Page): Page[] {
    return relatedPages(
      page,
      mayTake(page) ? [...this.#pages.values()] : this.#translationsOf(page),
    );
  }

  /** The translations of a page. */
  #translationsOf({ pair, lang }: Page): Page[] {
    return [...(this.#pairs.get(pair) ?? [])].flatMap((file) => {
      const other = this.#pages.get(file);
      // A page may have been in another pair before an edit.
      return other?.pair === pair && other.lang !== lang ? [other] : [];
    });
  }
}

/** The texts on which the result of a page depends. */
function textsOf(page: Page, related: readonly Page[]): string[] {
  return [page, ...related].map(({ text }) => text);
}

/**
 * Returns the known result of a page if its texts are the same, or else computes it. Each of its cells
 * asks, and a digest of the texts would take longer than a comparison. A failure, such as a Python
 * that cannot start, is not kept.
 */
function unlessKnown(
  known: Known,
  { file }: Page,
  texts: readonly string[],
  make: () => Promise<ProvedPage>,
): Promise<ProvedPage> {
  const before = known.get(file);
  if (before && isDeepStrictEqual(before.texts, texts)) return before.page;
  const page = make();
  known.set(file, { texts, page });
  page.catch(() => {
    if (known.get(file)?.page === page) known.delete(file);
  });
  return page;
}
