import { say } from "../page/strings.ts";

/** The progress bar above a cell's output that a run can show. */
export class Progress {
  readonly #place: HTMLElement;
  readonly #file: string;
  #bar?: HTMLProgressElement;

  constructor(place: HTMLElement, file: string) {
    this.#place = place;
    this.#file = file;
  }

  show(done: number, total: number): void {
    if (!this.#bar) {
      this.#bar = document.createElement("progress");
      this.#bar.className = "cell-progress";
      this.#bar.ariaLabel = say("cell.progress", { file: this.#file });
      this.#place.prepend(this.#bar);
    }
    this.#bar.max = total;
    this.#bar.value = done;
  }

  hide(): void {
    this.#bar?.remove();
    this.#bar = undefined;
  }
}
