import type { Drawing } from "../../live/index.ts";

/** All figures of a cell at one time, by their ids. */
export type Moment = ReadonlyMap<number, Drawing>;

/** The maximum of numbers in the figures of all kept moments. */
const maxNumbers = 2_000_000;

/**
 * Records the states of a run's figures. To limit its size, it keeps only every second, fourth,
 * eighth, … moment of a long run, and the last one.
 */
export class History {
  readonly #room: number;
  #kept: Moment[] = [];
  #latest = new Map<number, Drawing>();
  /** The figures that were shown since the current moment began. */
  #shown = new Set<number>();
  #stride = 1;
  #passed = 0;

  /** @param room the maximum of moments to keep */
  constructor(room: number) {
    this.#room = room;
  }

  /** Adds a figure. A figure that is already in the current moment begins a new one. */
  add(id: number, figure: Drawing): void {
    if (this.#shown.has(id)) {
      this.#keep();
      this.#shown.clear();
    }
    this.#shown.add(id);
    this.#latest.set(id, figure);
  }

  /** The moments in order; the last is the final state. Empty if nothing changed. */
  get moments(): readonly Moment[] {
    return this.#kept.length > 0 ? [...this.#kept, new Map(this.#latest)] : [];
  }

  #keep(): void {
    if (this.#passed++ % this.#stride > 0) return;
    this.#kept.push(new Map(this.#latest));
    while (this.#kept.length > 1 && (this.#kept.length >= this.#room || this.#isLarge())) {
      this.#kept = this.#kept.filter((_, i) => i % 2 === 0);
      this.#stride *= 2;
    }
  }

  #isLarge(): boolean {
    const figures = new Set(this.#kept.flatMap((moment) => [...moment.values()]));
    let numbers = 0;
    for (const figure of figures) numbers += amountOf(figure);
    return numbers > maxNumbers;
  }
}

/** Selects at most `count` of the moments evenly, including the first and the last. */
export function sample(moments: readonly Moment[], count: number): Moment[] {
  if (moments.length <= count) return [...moments];
  const step = (moments.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, i) => moments[Math.round(i * step)]);
}

function amountOf(figure: Drawing): number {
  if (!("marks" in figure)) return 0;
  const sizes = figure.marks.map((mark) =>
    "values" in mark ? mark.values.length : "x" in mark ? 2 * mark.x.length : mark.edges.length,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
