/** How far the proof of pages has come. */
export class Progress {
  #total = 0;
  #done = 0;
  readonly #show: (done: number, total: number) => void;

  /** @param show is told the numbers of cells that are proven and of all that are known, at each change */
  constructor(show: (done: number, total: number) => void) {
    this.#show = show;
  }

  /** More cells are to be proven. */
  expect(count: number): void {
    this.#total += count;
    this.#show(this.#done, this.#total);
  }

  /** A cell is proven. */
  finish(): void {
    this.#done += 1;
    this.#show(this.#done, this.#total);
  }
}
