import { shownText } from "../cell/result.ts";
import type { Result } from "../cell/types.ts";
import type { Event } from "../live/index.ts";

/**
 * The output of a cell on screen. What was there stays until a run says something or ends; from then
 * on events are drawn at the screen's pace. Everything is inserted as text.
 */
export class Output {
  readonly #element: HTMLElement;
  #pending: Event[] = [];
  #frame = 0;
  #fresh = false;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  get text(): string {
    return this.#element.textContent ?? "";
  }

  /** A run begins: what is on screen will be replaced, its room is kept until the run has ended. */
  begin(): void {
    this.#discard();
    this.#element.style.minHeight = `${this.#element.offsetHeight}px`;
    this.#fresh = true;
  }

  add(event: Event): void {
    this.#pending.push(event);
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  /** A run has ended: its whole result is on screen. */
  end(result: Result): void {
    this.#discard();
    this.#element.replaceChildren(...result.events.map(nodeOf));
    const rest = shownText(result).slice(result.text.length);
    if (rest) this.#element.append(span("cell-error", rest));
    this.#element.style.minHeight = "";
  }

  /** A run could not begin: what is on screen stays. */
  keep(): void {
    this.#discard();
    this.#element.style.minHeight = "";
  }

  /** Text that no run has made: the documented output. */
  show(text: string): void {
    this.#discard();
    this.#element.textContent = text;
    this.#element.style.minHeight = "";
  }

  #draw(): void {
    this.#frame = 0;
    if (this.#fresh) this.#element.replaceChildren();
    this.#fresh = false;
    this.#element.append(...this.#pending.map(nodeOf));
    this.#pending = [];
  }

  #discard(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#pending = [];
    this.#fresh = false;
  }
}

function nodeOf(event: Event): Node {
  const text = event.type === "text" ? event.text : "";
  const loud = event.type === "text" && (event.level === "warn" || event.level === "error");
  return loud ? span(`cell-${event.level}`, text) : document.createTextNode(text);
}

function span(name: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = text;
  return element;
}
