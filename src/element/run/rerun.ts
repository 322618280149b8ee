/** A run that has taken this many milliseconds is aborted for a new request. */
const patience = 400;

/**
 * Handles requests that arrive faster than runs end: runs one at a time, followed by one for the
 * last request. Aborts a slow run, and gives each next one twice the time, so that a reader who
 * drags a slider on a slow device sees results before the end.
 */
export class Rerun {
  readonly #run: () => Promise<unknown>;
  readonly #giveUp: () => void;
  #begun?: number;
  #again = false;
  #patience = patience;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param run settles when the run has ended in any way
   * @param giveUp ends the run in progress
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
    this.#timer = setTimeout(() => {
      this.#patience *= 2;
      this.#giveUp();
    }, this.#patience - lasted);
  }

  /** Discards the waiting request. */
  cancel(): void {
    this.#again = false;
    clearTimeout(this.#timer);
  }

  async #runAll(): Promise<void> {
    do {
      this.cancel();
      this.#begun = performance.now();
      await this.#run().catch(console.error);
    } while (this.#again);
    this.#begun = undefined;
    this.#patience = patience;
  }
}
