import type { Editor } from "../editor/index.ts";
import { say } from "./strings.ts";

interface Listeners {
  onInput(): void;
  onRun(): void;
}

/** The code of a cell on screen, and the editor over it, which is loaded when it is first opened. */
export class Code {
  readonly original: string;
  readonly #cell: HTMLElement;
  readonly #file: string;
  readonly #listeners: Listeners;
  #text: string;
  #editor?: Editor;
  #opening = false;

  constructor(cell: HTMLElement, file: string, listeners: Listeners) {
    this.#cell = cell;
    this.#file = file;
    this.#listeners = listeners;
    this.original = this.#text = this.#shown.textContent ?? "";
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    if (this.#editor) this.#editor.code = text;
    else void this.#paint();
  }

  /** Opens the editor, or closes it; the edit stays. */
  async toggleEditor(): Promise<void> {
    if (this.#opening) return;
    if (this.#editor) {
      this.#editor.close();
      this.#editor = undefined;
      this.#mark(false);
      return;
    }
    this.#opening = true;
    const { openLightEditor } = await import("../editor/index.ts").finally(() => {
      this.#opening = false;
    });
    this.#cell.querySelector<HTMLInputElement>('.cell-tabs input[value="ts"]')?.click();
    this.#editor = openLightEditor(this.#pre, {
      code: this.#text,
      label: say("cell.editor", { file: this.#file }),
      help: say("cell.editor.help"),
      onInput: (text) => {
        this.#text = text;
        this.#listeners.onInput();
      },
      onRun: this.#listeners.onRun,
    });
    this.#mark(true);
    this.#editor.focus();
  }

  get #pre(): HTMLPreElement {
    const pre = this.#cell.querySelector<HTMLPreElement>(".cell-source");
    if (!pre) throw new Error(`<live-cell>: no code in ${this.#cell.dataset.cell}`);
    return pre;
  }

  get #shown(): HTMLElement {
    return this.#pre.querySelector("code") ?? this.#pre;
  }

  #mark(open: boolean): void {
    this.#cell.querySelector('[data-action="edit"]')?.setAttribute("aria-pressed", String(open));
  }

  /** Shows the text at once, and its colours when they have come. */
  async #paint(): Promise<void> {
    const text = this.#text;
    this.#shown.textContent = text;
    const { highlight } = await import("../editor/index.ts");
    if (this.#text === text) this.#shown.replaceChildren(highlight(text));
  }
}
