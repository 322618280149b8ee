/**
 * Says at the screen's lower edge what becomes of a run whose output stands below it, and leads
 * there.
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
    // What it says is announced anyway, and the focus need not go there.
    this.#button.tabIndex = -1;
    this.#button.addEventListener("click", () => target.scrollIntoView({ block: "center" }));
  }

  /** @param label what is on screen, or would be, of a run of this page; nothing if none is */
  show(label: string | undefined): void {
    this.#wanted = label !== undefined;
    if (this.#wanted && !this.#button.isConnected) this.#watch();
    if (label !== undefined) this.#button.textContent = `${label} ↓`;
    this.#place();
  }

  #watch(): void {
    this.#target.closest(".cell-result")?.before(this.#button);
    new IntersectionObserver(([{ isIntersecting, boundingClientRect }]) => {
      this.#away = !isIntersecting && boundingClientRect.top > 0;
      this.#place();
    }).observe(this.#target);
  }

  #place(): void {
    this.#button.hidden = !(this.#wanted && this.#away);
  }
}
