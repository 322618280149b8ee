import type { Moment } from "../../cell/history.ts";
import { say } from "../page/strings.ts";

/** The slider under a cell's figures that goes back through what they showed as the cell ran. */
export class Scrubber {
  readonly #place: HTMLElement;
  readonly #file: string;
  readonly #onMove: (moment: Moment) => void;
  #element?: HTMLElement;

  /**
   * @param place holds the figures; the slider stands after them
   * @param file the cell's name
   */
  constructor(place: HTMLElement, file: string, onMove: (moment: Moment) => void) {
    this.#place = place;
    this.#file = file;
    this.#onMove = onMove;
  }

  /** Offers these moments, the last of which is on screen; none where there is one only. */
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

  /** The moments on offer are about to be past. */
  pause(): void {
    this.#element?.querySelector("input")?.setAttribute("disabled", "");
  }

  hide(): void {
    this.#element?.remove();
    this.#element = undefined;
  }
}
