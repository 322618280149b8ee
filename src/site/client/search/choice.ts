/**
 * The option that Enter opens. The focus stays in the field, as in a combobox, so that the reader can
 * go on typing.
 */
export class Choice {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #index = 0;
  /** Enter, pressed while results are awaited. */
  #pressed?: MouseEvent;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
  }

  /** After new results: the first option is chosen. */
  reset(): void {
    this.#choose(0);
    this.#openPressed();
  }

  /** After more results: the same option is chosen, and nothing scrolls. */
  keep(): void {
    this.#mark(this.#options());
    this.#openPressed();
  }

  /** Enter no longer opens what is awaited: the reader changed the words or closed the search. */
  forget(): void {
    this.#pressed = undefined;
  }

  press(event: KeyboardEvent): void {
    // Enter ends the composition of a syllable.
    if (event.isComposing) return;
    this.forget();
    const options = this.#options();
    const last = options.length - 1;
    const targets: Record<string, number> = {
      ArrowDown: this.#index === last ? 0 : this.#index + 1,
      ArrowUp: this.#index === 0 ? last : this.#index - 1,
      PageDown: Math.min(last, this.#index + 5),
      PageUp: Math.max(0, this.#index - 5),
    };
    if (event.key in targets) {
      event.preventDefault();
      this.#choose(targets[event.key]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const { ctrlKey, metaKey, shiftKey } = event;
      this.#pressed = new MouseEvent("click", {
        bubbles: true,
        cancelable: true,
        ctrlKey,
        metaKey,
        shiftKey,
      });
      if (this.#list.ariaBusy !== "true") this.#openPressed();
    }
  }

  /** Opens the chosen option if Enter was pressed. */
  #openPressed(): void {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    if (pressed) this.#options()[this.#index]?.dispatchEvent(pressed);
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #choose(index: number): void {
    const options = this.#options();
    this.#index = Math.max(0, index);
    this.#mark(options);
    if (this.#index === 0) this.#list.parentElement?.scrollTo(0, 0);
    else options[this.#index]?.scrollIntoView({ block: "nearest" });
  }

  #mark(options: readonly HTMLElement[]): void {
    for (const [i, option] of options.entries()) {
      option.setAttribute("aria-selected", String(i === this.#index));
    }
    const chosen = options[this.#index];
    this.#input.setAttribute("aria-expanded", String(options.length > 0));
    if (chosen) this.#input.setAttribute("aria-activedescendant", chosen.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }
}
