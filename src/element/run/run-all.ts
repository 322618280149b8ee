import type { LiveCell } from "../cell/live-cell.ts";
import { say } from "../page/strings.ts";

/**
 * The buttons that run all cells of the page in order and stop that run, with a status that shows
 * the progress.
 */
export class RunAll extends HTMLElement {
  #running?: LiveCell;

  connectedCallback(): void {
    const [run, stop] = this.querySelectorAll("button");
    run.addEventListener("click", () => {
      stop.hidden = false;
      stop.focus();
      run.hidden = true;
      void this.#runAll().then((text) => {
        const focused = stop === document.activeElement;
        run.hidden = false;
        if (focused) run.focus();
        stop.hidden = true;
        this.#say(text);
      });
    });
    stop.addEventListener("click", () => this.#stop());
  }

  /** @returns the status message */
  async #runAll(): Promise<string> {
    const cells = [...document.querySelectorAll<LiveCell>("live-cell")];
    const total = String(cells.length);
    let errors = 0;
    for (const [i, cell] of cells.entries()) {
      this.#running = cell;
      this.#say(say("cell.all.at", { n: String(i + 1), total, file: cell.file }));
      const result = await cell.run().catch(console.error);
      if (!this.#running || result?.status === "stopped") return say("cell.all.stopped");
      if (["error", "timeout"].includes(cell.refresh()) || !result) errors++;
    }
    this.#running = undefined;
    return say(errors ? "cell.all.errors" : "cell.all.done", { total, errors: String(errors) });
  }

  #stop(): void {
    const cell = this.#running;
    this.#running = undefined;
    cell?.stop();
  }

  #say(text: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = text;
  }
}
