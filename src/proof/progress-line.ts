/** A terminal, or what stands for it. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** The time between two lines where a line cannot be written anew, in milliseconds. */
const patience = 10_000;

/**
 * Shows on a terminal what is being done: on one line that is written anew, or, where the output goes
 * into a file, on a line every few seconds.
 *
 * @param now the time in milliseconds
 */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #told: number;
  #shown = false;

  constructor(terminal: Terminal = process.stderr, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#now = now;
    this.#told = now();
  }

  show(text: string): void {
    if (this.#terminal.isTTY) {
      this.#terminal.write(`\r\u001b[K${text}`);
      this.#shown = true;
    } else if (this.#now() - this.#told >= patience) {
      this.#terminal.write(`${text}\n`);
      this.#told = this.#now();
    }
  }

  /** Takes the line away, so that others may be written. */
  clear(): void {
    if (this.#shown) this.#terminal.write("\r\u001b[K");
    this.#shown = false;
  }
}
