import type { State } from "../../cell/state.ts";
import { Signpost } from "../output/signpost.ts";
import { find } from "./find.ts";

export type Action =
  "run" | "stop" | "edit" | "reset" | "copy" | "proven" | "share" | "download" | "play";

/** The buttons of a cell, and its label. */
export class Buttons {
  readonly #cell: HTMLElement;
  readonly #signpost: Signpost;

  constructor(cell: HTMLElement, actions: Record<Action, () => unknown>) {
    this.#cell = cell;
    this.#signpost = new Signpost(find(cell, ".cell-label"));
    for (const button of cell.querySelectorAll<HTMLButtonElement>("[data-action]")) {
      const act = actions[button.dataset.action as Action];
      button.addEventListener("click", async () => {
        if (button.ariaBusy) return;
        button.ariaBusy = "true";
        try {
          await act();
        } finally {
          button.ariaBusy = null;
        }
      });
    }
  }

  /** Calls `hint` once, when the reader is likely to run the cell soon. */
  onHint(hint: () => void): void {
    const options = { once: true };
    for (const type of ["pointerenter", "focus"]) {
      this.#button("run")?.addEventListener(type, hint, options);
    }
  }

  /**
   * @param replaced whether a run has replaced the recorded output
   * @param ran whether a run is in progress, or its output is on screen
   */
  show(state: State, label: string, replaced: boolean, ran: boolean): void {
    const text = this.#cell.querySelector(".cell-state");
    if (text) text.textContent = label;
    this.#offer("stop", state === "running");
    this.#offer("proven", replaced && state !== "running");
    this.#signpost.show(ran ? label : undefined);
  }

  /** Shows or hides a button without losing the focus. */
  #offer(action: Action, shown: boolean): void {
    const button = this.#button(action);
    if (!button) return;
    if (!shown && button === document.activeElement) this.#button("run")?.focus();
    button.hidden = !shown;
  }

  #button(action: Action): HTMLButtonElement | null {
    return this.#cell.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
  }
}
