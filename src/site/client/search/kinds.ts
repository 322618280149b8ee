import type { Kind } from "../../../search/types.ts";
import { make } from "../make.ts";
import type { Say } from "../words.ts";

/** The choice of the kind of pages to search, which is made when the index says which kinds it has. */
export class Kinds {
  readonly element: HTMLElement;
  readonly #say: Say;

  constructor(say: Say) {
    this.#say = say;
    this.element = make("div", {
      class: "search-kinds",
      role: "radiogroup",
      "aria-label": say("search.kinds"),
    });
  }

  /**
   * Offers kinds of pages, once; one kind alone is not a choice. Until then, the place of the choice
   * is empty, so that the results do not move.
   *
   * @param chosen the one that is chosen, if it is offered; otherwise all are
   */
  offer(kinds: readonly Kind[], chosen?: Kind): void {
    this.element.hidden = kinds.length < 2;
    if (this.element.hidden || this.element.hasChildNodes()) return;
    const radios = [undefined, ...kinds].map((kind) => {
      const radio = make("input", { type: "radio", name: "search-kind", value: kind ?? "" });
      radio.checked = kind === undefined || kind === chosen;
      return make("label", {}, radio, make("span", {}, this.#say(`search.${kind ?? "all"}`)));
    });
    this.element.append(...radios);
  }

  /** Chooses all kinds. */
  chooseAll(): void {
    this.element.querySelector("input")?.click();
  }

  /** The chosen kind; undefined for all. */
  get chosen(): Kind | undefined {
    const radio = this.element.querySelector<HTMLInputElement>(":checked");
    return (radio?.value || undefined) as Kind | undefined;
  }
}
