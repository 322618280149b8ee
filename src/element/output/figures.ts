import type { Drawing } from "../../live/index.ts";
import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";

interface Shown {
  element: HTMLElement;
  figure: Drawing;
  /** What the element holds a picture of. */
  painted?: Drawing;
}

/** The page is given its thread back after so many milliseconds of pictures. */
const slice = 50;

/** After a picture that took a millisecond, the page has this many to itself. */
const rest = 3;

/**
 * The figures of a cell on screen, under its text. What draws them is loaded for the first one. A
 * picture stays until its successor is drawn.
 */
export class Figures {
  readonly #place: HTMLElement;
  readonly #name: string;
  readonly #shown = new Map<number, Shown>();
  #former: HTMLElement[] = [];
  #quietUntil = 0;

  /** @param name of the cell, unique in the page */
  constructor(place: HTMLElement, name: string) {
    this.#place = place;
    this.#name = name;
  }

  /** Copies of what is on screen, and of what chooses among recorded pictures. */
  copies(): Node[] {
    return this.#all().map((element) => element.cloneNode(true));
  }

  /** Puts these into the place of all figures. */
  restore(figures: readonly Node[]): void {
    this.#shown.clear();
    this.#former = [];
    for (const element of this.#all()) element.remove();
    this.#place.append(...figures);
  }

  /** From here on figures take the places of those that are there. */
  begin(): void {
    this.#shown.clear();
    this.#former = this.#elements();
    this.#choice?.remove();
  }

  /** Takes away what was not replaced. */
  end(): void {
    for (const element of this.#former) element.remove();
    this.#former = [];
  }

  /** Sets what a figure shows; true for one that was not there. */
  set(id: number, figure: Drawing): boolean {
    const known = this.#shown.get(id);
    if (known) known.figure = figure;
    else this.#shown.set(id, { element: this.#former.shift() ?? this.#added(figure), figure });
    return !known;
  }

  /** Draws what has changed, unless the page needs a rest; true when all is drawn. */
  async paint(now = false): Promise<boolean> {
    const changed = [...this.#shown.values()].filter(({ figure, painted }) => figure !== painted);
    if (changed.length === 0) return true;
    if (!now && performance.now() < this.#quietUntil) return false;
    const module = await import("./draw-figure.ts").catch(() => undefined);
    let begun = performance.now();
    let spent = 0;
    for (const shown of changed) {
      if (performance.now() - begun > slice) {
        spent += performance.now() - begun;
        await new Promise((resolve) => setTimeout(resolve));
        begun = performance.now();
        if (![...this.#shown.values()].includes(shown)) continue;
      }
      shown.painted = shown.figure;
      const id = `${this.#name}-run-${this.#elements().indexOf(shown.element)}`;
      shown.element.replaceChildren(
        module?.drawFigure(shown.figure, id) ?? note("cell-failed", say("cell.figure.failed")),
      );
    }
    this.#quietUntil = performance.now() + rest * (spent + performance.now() - begun);
    return true;
  }

  #elements(): HTMLElement[] {
    return [...this.#place.querySelectorAll<HTMLElement>(".cell-figure")];
  }

  get #choice(): HTMLElement | null {
    return this.#place.querySelector(".cell-frames");
  }

  #all(): HTMLElement[] {
    return [...this.#elements(), ...(this.#choice ? [this.#choice] : [])];
  }

  /** A new figure, with its room kept until it is drawn. */
  #added(drawing: Drawing): HTMLElement {
    const element = document.createElement("figure");
    element.className = "cell-figure";
    if ("size" in drawing) element.style.aspectRatio = drawing.size.join(" / ");
    this.#place.append(element);
    return element;
  }
}
