import { shown } from "../../budget/limits.ts";
import { cutLines, type Cut } from "../../budget/text.ts";
import { History } from "../../cell/output/history.ts";
import { shownText } from "../../cell/output/shown-text.ts";
import type { Result } from "../../cell/types.ts";
import type { Event } from "../../live/index.ts";
import { Figures } from "./figures.ts";
import { appendLine } from "./lines.ts";
import { moreSign, printed } from "./printed.ts";
import { Progress } from "./progress.ts";
import type { Scrubber } from "./scrubber.ts";

/** With reduced motion, figures show only their final state. */
const still = matchMedia("(prefers-reduced-motion: reduce)");

/** A run counts as ended after drawing its figures for this many milliseconds. */
const patience = 500;

/** After this many milliseconds of a run, the previous output is pale, so that fast runs do not flash. */
const pale = 500;

/** The maximum layout cost of an error's text. */
const errorCost = 2_000;

/** How many states of a run's figures are kept. */
const moments = 60;

/**
 * The output of a cell on screen: its text, in one <output>, and its figures. The previous output
 * stays until a run sends an event or ends, and is pale if that takes long; from then on, events are
 * drawn at the screen's frame rate. Everything is inserted as text.
 */
export class Output {
  readonly #place: HTMLElement;
  readonly #element: HTMLElement;
  readonly #figures: Figures;
  readonly #progress: Progress;
  readonly #file: string;
  #history = new History(moments);
  #scrubber?: Scrubber;
  /** The documented output, while something else is on screen. */
  #documented?: { text: Node[]; figures: Node[] };
  #pending: Event[] = [];
  #frame = 0;
  #fresh = false;
  #paling?: Animation;
  #quietUntil = 0;
  /** The remaining layout cost for further text. */
  #room = shown.output;

  /**
   * @param place contains the output and the figures
   * @param file the cell's name, unique in the page
   */
  constructor(place: HTMLElement, element: HTMLElement, file: string) {
    this.#place = place;
    this.#element = element;
    this.#figures = new Figures(place, file);
    this.#progress = new Progress(place, file);
    this.#file = file;
  }

  /**
   * Starts a run: the output on screen will be replaced, and its space is reserved until the run
   * has ended.
   *
   * @param patience milliseconds before anything is replaced, for runs that end soon
   */
  begin(patience = 0): void {
    this.#discard();
    this.#quietUntil = performance.now() + patience;
    this.#documented ??= {
      text: [...this.#element.cloneNode(true).childNodes],
      figures: this.#figures.copies(),
    };
    this.#place.style.minHeight = `${this.#place.offsetHeight}px`;
    this.#fresh = true;
    const options: KeyframeAnimationOptions = { delay: patience + pale, fill: "forwards" };
    this.#paling = this.#place.animate({ opacity: 0.5 }, options);
    this.#history = new History(moments);
    this.#scrubber?.pause();
  }

  add(event: Event): void {
    if (event.type === "figure") this.#history.add(event.id, event.figure);
    this.#pending.push(event);
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /**
   * Ends a run and shows its complete result; resolves when its figures, unless there are very
   * many, are drawn.
   *
   * @param more whether another run is expected soon, so that the space stays reserved
   */
  async end(result: Result, more = false): Promise<void> {
    const history = this.#history;
    if (this.#fresh) this.#figures.begin();
    this.#discard();
    this.#empty();
    for (const event of result.events) {
      if (event.type === "figure") this.#figures.set(event.id, event.figure);
      this.#append(event, event.type === "figure");
    }
    const rest = shownText(result).slice(result.text.length);
    if (rest) this.#last.append(...nodesOf("error", cutLines(rest, errorCost)));
    this.#figures.end();
    this.#progress.hide();
    await Promise.race([
      Promise.all([this.#offerMoments(), this.#figures.paint(true)]),
      new Promise((resolve) => setTimeout(resolve, patience)),
    ]);
    // Another run may have begun meanwhile, and need its space.
    if (!more && history === this.#history) this.release();
  }

  /** Releases the space that was reserved for the next run. */
  release(): void {
    this.#place.style.minHeight = "";
  }

  /** Keeps what is on screen, for a run that could not start. */
  keep(): void {
    this.#discard();
    this.#scrubber?.resume();
    this.release();
  }

  /** Restores the documented output. */
  restore(): void {
    this.#discard();
    this.#history = new History(moments);
    this.#progress.hide();
    this.#scrubber?.hide();
    if (!this.#documented) return;
    this.#element.replaceChildren(...this.#documented.text);
    this.#figures.restore(this.#documented.figures);
    this.#documented = undefined;
    this.release();
  }

  /** Offers the run's moments; what does so is loaded for the first run that has several. */
  async #offerMoments(): Promise<void> {
    const history = this.#history;
    const offered = history.moments;
    this.#scrubber?.hide();
    if (offered.length < 2) return;
    const module = await import("./scrubber.ts").catch(() => undefined);
    // Another run may have begun meanwhile.
    if (!module || history !== this.#history) return;
    this.#scrubber ??= new module.Scrubber(this.#place, this.#file, (moment) => {
      for (const [id, figure] of moment) this.#figures.set(id, figure);
      void this.#figures.paint(true);
    });
    this.#scrubber.show(offered);
  }

  #draw(): void {
    this.#frame = 0;
    if (performance.now() < this.#quietUntil) {
      this.#frame = requestAnimationFrame(() => this.#draw());
      return;
    }
    if (this.#fresh) {
      this.#empty();
      this.#figures.begin();
    }
    this.#fresh = false;
    this.#paling?.cancel();
    for (const event of this.#pending) {
      if (event.type === "progress") this.#progress.show(event.done, event.total);
      else
        this.#append(event, event.type === "figure" && this.#figures.set(event.id, event.figure));
    }
    this.#pending = [];
    if (still.matches) return;
    void this.#figures.paint().then((done) => {
      if (!done) this.#frame ||= requestAnimationFrame(() => this.#draw());
    });
  }

  /** Appends printed text; after a figure, starts a new part, so that their order is visible. */
  #append(event: Event, cut: boolean): void {
    if (cut) {
      if (this.#last === this.#element) {
        const first = span("cell-part", "");
        first.append(...this.#element.childNodes);
        this.#element.append(first);
      }
      this.#element.append(span("cell-part", ""));
    }
    if (event.type !== "text" || this.#room <= 0) return;
    const fitting = cutLines(event.text, this.#room);
    this.#room = fitting.hidden > 0 ? 0 : this.#room - fitting.cost;
    for (const node of nodesOf(event.level, fitting)) appendLine(this.#last, node);
  }

  #empty(): void {
    this.#element.replaceChildren();
    this.#room = shown.output;
  }

  /** The part to which text is appended. */
  get #last(): Element {
    const last = this.#element.lastElementChild;
    return last?.className === "cell-part" ? last : this.#element;
  }

  #discard(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pending = [];
    this.#fresh = false;
    this.#paling?.cancel();
  }
}

/** Renders text as one node, and a note about omitted characters as another. */
function nodesOf(level: string, { text, hidden }: Cut): Node[] {
  const loud = level === "warn" || level === "error";
  const node = loud ? span(`cell-${level}`, text) : printed(text);
  return hidden > 0 ? [node, moreSign(hidden)] : [node];
}

function span(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  // An empty node would count as a line.
  if (text !== "") element.append(printed(text));
  return element;
}
