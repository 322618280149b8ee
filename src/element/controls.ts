import type { State } from "../cell/state.ts";

export type Action = "run" | "stop" | "edit" | "reset" | "copy";

/** The buttons of a cell, its label, and what is said to screen readers. */
export class Controls {
  readonly #cell: HTMLElement;

  constructor(cell: HTMLElement, actions: Record<Action, () => unknown>) {
    this.#cell = cell;
    for (const button of cell.querySelectorAll<HTMLButtonElement>("[data-action]")) {
      button.addEventListener("click", () => void actions[button.dataset.action as Action]());
    }
  }

  /** Calls back, once, when the reader seems about to run. */
  onHint(hint: () => void): void {
    const options = { once: true };
    for (const type of ["pointerenter", "focus"]) {
      this.#button("run")?.addEventListener(type, hint, options);
    }
  }

  show(state: State, label: string): void {
    const text = this.#cell.querySelector(".cell-state");
    if (text) text.textContent = label;
    const stop = this.#button("stop");
    if (!stop) return;
    const running = state === "running";
    if (!running && stop === document.activeElement) this.#button("run")?.focus();
    stop.hidden = !running;
  }

  /** Says something once, politely. */
  announce(text: string): void {
    const status = this.#cell.querySelector(".cell-status");
    if (status) status.textContent = text;
  }

  #button(action: Action): HTMLButtonElement | null {
    return this.#cell.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
  }
}
