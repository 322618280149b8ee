import type { Drawing } from "../../live/index.ts";
import { laterStyles } from "../page/later-styles.ts";
import { note } from "../page/note.ts";
import { say, seldomWords } from "../page/strings.ts";

interface Shown {
  element: HTMLElement;
  figure: Drawing;
  /** The drawing that the element shows. */
  painted?: Drawing;
}

/** After drawing for this many milliseconds, the page's thread is released. */
const slice = 50;

/** The number of pixels per inch at which a wide screen shows a figure, as in figure/frame.ts. */
const shownInch = 72;

/** The pause after drawing, as a multiple of the time that it took, layout and painting included. */
const rest = 3;

/**
 * The figures of a cell, below its text. The code that draws them is loaded for the first one. A
 * figure stays until its successor is drawn.
 */
export class Figures {
  readonly #place: HTMLElement;
  readonly #name: string;
  readonly #shown = new Map<number, Shown>();
  #former: HTMLElement[] = [];
  #quietUntil = 0;

  /** @param name the cell's name, unique in the page */
  constructor(place: HTMLElement, name: string) {
    this.#place = place;
    this.#name = name;
  }

  /** Copies of the figures on screen, and of the control that selects a recorded snapshot. */
  copies(): Node[] {
    return this.#all().map((element) => element.cloneNode(true));
  }

  /** Replaces all figures. */
  restore(figures: readonly Node[]): void {
    this.#shown.clear();
    this.#former = [];
    for (const element of this.#all()) element.remove();
    this.#place.append(...figures);
  }

  /** From here on, new figures replace the existing ones. */
  begin(): void {
    this.#shown.clear();
    this.#former = this.#elements();
    this.#choice?.remove();
  }

  /** Removes the figures that were not replaced. */
  end(): void {
    for (const element of this.#former) element.remove();
    this.#former = [];
  }

  /** Sets what a figure shows; returns true for a new figure. */
  set(id: number, figure: Drawing): boolean {
    const known = this.#shown.get(id);
    if (known) known.figure = figure;
    else this.#shown.set(id, { element: this.#former.shift() ?? this.#added(figure), figure });
    return !known;
  }

  /**
   * Draws the figures that have changed, except during a pause; returns true if everything is
   * drawn.
   */
  async paint(now = false): Promise<boolean> {
    const changed = [...this.#shown].filter(([, { figure, painted }]) => figure !== painted);
    if (changed.length === 0) return true;
    if (!now && performance.now() < this.#quietUntil) return false;
    // Without waiting if it is loaded, so that the page is laid out and painted in the same task.
    const module = loaded ?? (await load().catch(() => undefined));
    const begun = performance.now();
    let resumed = begun;
    for (const [id, shown] of changed) {
      if (performance.now() - resumed > slice) {
        await laterTask();
        resumed = performance.now();
      }
      // Meanwhile, another call may have drawn it, or another run may have begun.
      if (this.#shown.get(id) !== shown || shown.painted === shown.figure) continue;
      shown.painted = shown.figure;
      const name = `${this.#name}-run-${this.#elements().indexOf(shown.element)}`;
      shown.element.removeAttribute("style");
      shown.element.replaceChildren(
        module?.drawFigure(shown.figure, name) ?? note("cell-failed", say("cell.figure.failed")),
      );
      // Lays it out now, within the slice: one task would lay out all figures since the last frame.
      shown.element.getBoundingClientRect();
    }
    // Other calls must not draw until the pause is known.
    this.#quietUntil = Infinity;
    // In a frame, the browser lays out and paints the page before the next task.
    if (!now) await laterTask();
    this.#quietUntil = performance.now() + rest * (performance.now() - begun);
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

  /** Adds a figure and reserves its space until it is drawn. */
  #added(drawing: Drawing): HTMLElement {
    const element = document.createElement("figure");
    element.className = "cell-figure";
    if ("size" in drawing) {
      const [width, height] = drawing.size;
      element.style.aspectRatio = `${width} / ${height}`;
      element.style.maxHeight = `${height * shownInch}px`;
    }
    this.#place.append(element);
    return element;
  }
}

function laterTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

type Drawer = typeof import("./draw-figure.ts");

let loaded: Drawer | undefined;

/** Loads what draws figures, with their styles and the words of their alternative texts. */
async function load(): Promise<Drawer> {
  [loaded] = await Promise.all([import("./draw-figure.ts"), laterStyles("figures"), seldomWords()]);
  return loaded;
}
