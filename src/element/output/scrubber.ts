import type { Moment } from "../../cell/output/history.ts";
import { say } from "../page/strings.ts";

/** The slider below a cell's figures that steps through their states during the run. */
export class Scrubber {
  readonly #place: HTMLElement;
  readonly #file: string;
  readonly #onMove: (moment: Moment) => void;
  #element?: HTMLElement;

  /**
   * @param place contains the figures; the slider is added after them
   * @param file the cell's name
   */
  constructor(place: HTMLElement, file: string, onMove: (moment: Moment) => void) {
    this.#place = place;
    this.#file = file;
    this.#onMove = onMove;
  }

  /**
   * Shows the slider for these moments, the last of which is on screen; hides it if there is only
   * one.
   */
  show(moments: readonly Moment[]): void {
    this.hide();
    if (moments.length < 2) return;
    const input = document.createElement("input");
    input.type = "range";
    input.min = "1";
    input.max = input.value = String(moments.length);
    input.ariaLabel = say("cell.moments", { file: this.#file });
    const count = document.createElement("span");
    count.className = "cell-value";
    count.ariaHidden = "true";
    const tell = () => {
      count.textContent = `${input.value} / ${input.max}`;
      input.setAttribute("aria-valuetext", count.textContent);
    };
    tell();
    input.addEventListener("input", () => {
      tell();
      this.#onMove(moments[input.valueAsNumber - 1]);
    });
    this.#element = document.createElement("p");
    this.#element.className = "cell-moments";
    this.#element.append(input, count);
    this.#place.append(this.#element);
  }

  /** Disables the slider while its moments are being replaced. */
  pause(): void {
    this.#element?.querySelector("input")?.setAttribute("disabled", "");
  }

  /** Enables it again, because its moments stay. */
  resume(): void {
    this.#element?.querySelector("input")?.removeAttribute("disabled");
  }

  hide(): void {
    this.#element?.remove();
    this.#element = undefined;
  }
}
