/** A run that has lasted so many milliseconds is given up for what its reader wants now. */
const patience = 400;

/**
 * Runs that a reader asks for faster than they end: one at a time, and after it one more with what
 * was wanted last. A slow one is not waited for.
 */
export class Rerun {
  readonly #run: () => Promise<unknown>;
  readonly #giveUp: () => void;
  #begun?: number;
  #again = false;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param run settles when the run has ended, however it did
   * @param giveUp ends the run under way
   */
  constructor(run: () => Promise<unknown>, giveUp: () => void) {
    this.#run = run;
    this.#giveUp = giveUp;
  }

  ask(): void {
    if (this.#begun === undefined) return void this.#runAll();
    this.#again = true;
    clearTimeout(this.#timer);
    const lasted = performance.now() - this.#begun;
    this.#timer = setTimeout(() => this.#giveUp(), Math.max(0, patience - lasted));
  }

  /** Forgets what waits. */
  cancel(): void {
    this.#again = false;
    clearTimeout(this.#timer);
  }

  async #runAll(): Promise<void> {
    do {
      this.cancel();
      this.#begun = performance.now();
      await this.#run().catch((error: unknown) => console.error(error));
    } while (this.#again);
    this.#begun = undefined;
  }
}
