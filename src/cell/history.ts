import type { Drawing } from "../live/index.ts";

/** What all figures of a cell showed at one time, by their ids. */
export type Moment = ReadonlyMap<number, Drawing>;

/** How many moments are kept, and how many numbers in all of them. */
const most = { moments: 60, numbers: 2_000_000 };

/**
 * The states that the figures of a run went through. Of a long run every second, fourth, eighth, …
 * moment is kept, and the last; so is room.
 */
export class History {
  #kept: Moment[] = [];
  #latest = new Map<number, Drawing>();
  /** The figures that were shown since the latest moment began. */
  #shown = new Set<number>();
  #stride = 1;
  #passed = 0;

  /** A figure shown a second time begins a new moment. */
  add(id: number, figure: Drawing): void {
    if (this.#shown.has(id)) {
      this.#keep();
      this.#shown.clear();
    }
    this.#shown.add(id);
    this.#latest.set(id, figure);
  }

  /** In order; the last is the end state. Empty where nothing changed. */
  get moments(): readonly Moment[] {
    return this.#kept.length > 0 ? [...this.#kept, new Map(this.#latest)] : [];
  }

  #keep(): void {
    if (this.#passed++ % this.#stride > 0) return;
    this.#kept.push(new Map(this.#latest));
    while (this.#kept.length > 1 && (this.#kept.length >= most.moments || this.#isLarge())) {
      this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
      this.#stride *= 2;
    }
  }

  #isLarge(): boolean {
    const figures = new Set(this.#kept.flatMap((moment) => [...moment.values()]));
    let numbers = 0;
    for (const figure of figures) numbers += amountOf(figure);
    return numbers > most.numbers;
  }
}

function amountOf(figure: Drawing): number {
  if (!("marks" in figure)) return 0;
  const sizes = figure.marks.map((mark) =>
    "values" in mark ? mark.values.length : "x" in mark ? 2 * mark.x.length : mark.edges.length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
