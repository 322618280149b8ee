/**
 * A button at the lower edge of the screen that shows the state of a run whose output is below the
 * screen, and scrolls to it.
 */
export class Signpost {
  readonly #target: Element;
  readonly #button = document.createElement("button");
  #away = false;
  #wanted = false;

  /** @param target the head of a cell's output */
  constructor(target: Element) {
    this.#target = target;
    this.#button.type = "button";
    this.#button.className = "cell-signpost";
    this.#button.hidden = true;
    // Its text is announced anyway, so it needs no focus.
    this.#button.tabIndex = -1;
    this.#button.addEventListener("click", () => target.scrollIntoView({ block: "center" }));
  }

  /** @param label the state of a run on this page; undefined if there is none */
  show(label: string | undefined): void {
    this.#wanted = label !== undefined;
    if (this.#wanted && !this.#button.isConnected) this.#watch();
    if (label !== undefined) this.#button.textContent = `${label} ↓`;
    this.#place();
  }

  #watch(): void {
    this.#target.closest(".cell-result")?.before(this.#button);
    new IntersectionObserver((entries) => {
      const { isIntersecting, boundingClientRect } = entries[entries.length - 1];
      this.#away = !isIntersecting && boundingClientRect.top > 0;
      this.#place();
    }).observe(this.#target);
  }

  #place(): void {
    this.#button.hidden = !(this.#wanted && this.#away);
  }
}
