/** The progress of the verification. */
export class Progress {
  #total = 0;
  #done = 0;
  readonly #show: (done: number, total: number) => void;

  /**
   * @param show called at each change with the number of verified cells and the number of all known
   * cells
   */
  constructor(show: (done: number, total: number) => void) {
    this.#show = show;
  }

  /** Adds cells that will be verified. */
  expect(count: number): void {
    if (count === 0) return;
    this.#total += count;
    this.#show(this.#done, this.#total);
  }

  /** Counts a cell as verified. */
  finish(): void {
    this.#done += 1;
    this.#show(this.#done, this.#total);
  }
}
