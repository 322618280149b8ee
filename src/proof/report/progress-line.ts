/** A terminal, or a substitute in tests. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** The milliseconds between two lines if lines cannot be overwritten. */
const patience = 10_000;

/**
 * Shows progress on a terminal, on one line that is overwritten. If the output goes to a file,
 * writes a line every ten seconds instead.
 *
 * @param now the time in milliseconds
 */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #told: number;
  #shown = false;
  #ended = false;

  constructor(terminal: Terminal = process.stderr, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#now = now;
    this.#told = now();
  }

  show(text: string): void {
    if (this.#ended) return;
    if (this.#terminal.isTTY) {
      this.#terminal.write(`\r\u001b[K${text}`);
      this.#shown = true;
    } else if (this.#now() - this.#told >= patience) {
      this.#terminal.write(`${text}\n`);
      this.#told = this.#now();
    }
  }

  /** Clears the line, so that other output can follow. What is shown later is not written. */
  end(): void {
    if (this.#shown) this.#terminal.write("\r\u001b[K");
    this.#ended = true;
  }
}
