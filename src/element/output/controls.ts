import type { ControlValues } from "../../cell/types.ts";
import type { Control } from "../../live/index.ts";

interface Listener {
  /** One was set to another value. */
  onMove(): void;
  /** The reader let go of one. */
  onRelease(): void;
}

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * The controls of a cell on screen, over its output, and what its reader has set them to. What draws
 * new ones is loaded for the first.
 */
export class Controls {
  readonly #place: HTMLElement;
  readonly #name: string;
  readonly #documented: Node[];
  readonly #set = new Map<string, Control["value"]>();
  #drawn: Promise<void> = Promise.resolve();
  #held = false;

  /**
   * @param name of the cell, unique in the page
   */
  constructor(place: HTMLElement, name: string, { onMove, onRelease }: Listener) {
    this.#place = place;
    this.#name = name;
    this.#documented = this.#shown().map((element) => element.cloneNode(true));
    this.#shown().forEach(enable);
    place.addEventListener("input", ({ target }) => {
      if (!this.#take(target as Field)) return;
      this.#held = (target as Field).type === "range";
      onMove();
    });
    place.addEventListener("change", () => {
      this.#held = false;
      onRelease();
    });
  }

  /** What is not as the code has it. */
  get values(): ControlValues {
    return Object.fromEntries(this.#set);
  }

  /** Whether the reader has hold of one. */
  get held(): boolean {
    return this.#held;
  }

  /** Shows a control that a run made; one that is there already stays as its reader has it. */
  show(control: Control): void {
    this.#drawn = this.#drawn.then(() => this.#draw(control)).catch(console.error);
  }

  /** Takes away what a run that came to its end did not make. */
  async keep(controls: readonly Control[]): Promise<void> {
    await this.#drawn;
    const labels = controls.map(({ label }) => label);
    for (const element of this.#shown()) {
      if (!labels.includes(controlOf(element).label)) element.remove();
    }
    for (const label of this.#set.keys()) if (!labels.includes(label)) this.#set.delete(label);
  }

  /** Back to the documented controls, with their initial values. */
  restore(): void {
    this.#set.clear();
    this.#place.replaceChildren(...this.#documented.map((node) => node.cloneNode(true)));
    this.#shown().forEach(enable);
  }

  async #draw(control: Control): Promise<void> {
    const known = this.#shown().find((one) => controlOf(one).label === control.label);
    if (known && sameButValue(controlOf(known), control)) return;
    const { drawControl } = await import("../../control/index.ts");
    const id = `${this.#name}-control-${control.label}`;
    const element = drawControl(control, { document, id });
    if (this.#set.get(control.label) !== control.value) this.#set.delete(control.label);
    enable(element);
    if (known) known.replaceWith(element);
    else this.#place.append(element);
  }

  /** Remembers what a field is set to; false while that is no value. */
  #take(field: Field): boolean {
    const element = field.closest<HTMLElement>(".cell-control");
    const value = valueOf(field);
    if (!element || value === undefined) return false;
    const { label, initial } = controlOf(element);
    if (value === initial) this.#set.delete(label);
    else this.#set.set(label, value);
    const shown = element.querySelector(".cell-value");
    if (shown) shown.textContent = String(value);
    return true;
  }

  #shown(): HTMLElement[] {
    return [...this.#place.querySelectorAll<HTMLElement>(".cell-control")];
  }
}

function controlOf(element: HTMLElement): Control {
  return JSON.parse(element.dataset.control ?? "") as Control;
}

function sameButValue(a: Control, b: Control): boolean {
  return JSON.stringify({ ...a, value: null }) === JSON.stringify({ ...b, value: null });
}

function enable(element: HTMLElement): void {
  element.querySelector<Field>("input, select")?.removeAttribute("disabled");
}

function valueOf(field: Field): Control["value"] | undefined {
  if (field instanceof HTMLSelectElement) return field.value;
  if (field.type === "checkbox") return field.checked;
  return field.value !== "" && field.validity.valid ? field.valueAsNumber : undefined;
}
