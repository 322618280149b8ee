import type { ControlValues } from "../../cell/types.ts";
import type { Control } from "../../live/index.ts";

interface Listener {
  /** Called when a control is set to another value. */
  onMove(): void;
  /** Called when the reader releases a control. */
  onRelease(): void;
}

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * The controls of a cell above its output, and the values that the reader has set. The code that
 * draws new controls is loaded on demand.
 */
export class Controls {
  readonly #place: HTMLElement;
  readonly #name: string;
  readonly #documented: Node[];
  readonly #set = new Map<string, Control["value"]>();
  #drawn: Promise<void> = Promise.resolve();
  #restored = 0;
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

  /** The values that differ from the code's. */
  get values(): ControlValues {
    return Object.fromEntries(this.#set);
  }

  /** Whether the reader is holding a control. */
  get held(): boolean {
    return this.#held;
  }

  /** Shows a control that a run created; an existing one keeps the reader's value. */
  show(control: Control): void {
    const restored = this.#restored;
    const drawn = this.#drawn.then(() => this.#draw(control, restored));
    this.#drawn = drawn.catch(console.error);
  }

  /** Removes the controls that a completed run did not create. */
  async keep(controls: readonly Control[]): Promise<void> {
    await this.#drawn;
    const labels = controls.map(({ label }) => label);
    for (const element of this.#shown()) {
      if (!labels.includes(controlOf(element).label)) element.remove();
    }
    for (const label of this.#set.keys()) if (!labels.includes(label)) this.#set.delete(label);
  }

  /** Restores the documented controls with their initial values. */
  restore(): void {
    this.#restored++;
    this.#set.clear();
    this.#place.replaceChildren(...this.#documented.map((node) => node.cloneNode(true)));
    this.#shown().forEach(enable);
  }

  async #draw(control: Control, restored: number): Promise<void> {
    const known = this.#shown().find((one) => controlOf(one).label === control.label);
    if (known && sameButValue(controlOf(known), control)) return;
    const { drawControl } = await import("../../control/index.ts");
    // Meanwhile, the documented controls may have been restored.
    if (restored !== this.#restored) return;
    const id = `${this.#name}-control-${control.label}`;
    const element = drawControl(control, { document, id });
    if (this.#set.get(control.label) !== control.value) this.#set.delete(control.label);
    enable(element);
    if (known) known.replaceWith(element);
    else this.#place.append(element);
  }

  /** Stores the value of a field; returns false if it is not valid. */
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
