import type { MarkingEditor } from "../../editor/index.ts";
import { loadedPaint, loadPaint } from "./load-paint.ts";
import { markLine } from "./mark.ts";

interface Surroundings {
  file: string;
  /** The path of the cell's page. */
  page: string;
  /** The current code of all cells of the page, by file. */
  sources(): Record<string, string>;
  onInput(): void;
  onRun(): void;
}

/** The code of a cell on screen, and its editor, which is loaded when it is first opened. */
export class Code {
  readonly original: string;
  readonly #cell: HTMLElement;
  readonly #around: Surroundings;
  #text: string;
  #built?: Node;
  #editor?: MarkingEditor;
  #opening = false;
  #marked?: number;

  constructor(cell: HTMLElement, around: Surroundings) {
    this.#cell = cell;
    this.#around = around;
    this.original = this.#text = this.#shown.textContent ?? "";
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    this.mark();
    if (this.#editor) this.#editor.code = text;
    else this.#paint().catch(console.error);
  }

  /** Marks a line, counted from 1, until the text changes; without a line, removes the mark. */
  mark(line?: number): void {
    this.#marked = line;
    markLine(this.#pre, line);
    this.#editor?.mark(line);
  }

  /** Opens or closes the editor; the edit is kept. */
  async toggleEditor(): Promise<void> {
    if (this.#opening) return;
    if (this.#editor) {
      this.#editor.close();
      this.#editor = undefined;
      this.#pressed(false);
      return this.#paint();
    }
    this.#opening = true;
    const { file, page, sources, onInput, onRun } = this.#around;
    const [{ openEditor }, words] = await Promise.all([
      import("../../editor/index.ts"),
      import("./editor-words.ts").then(({ editorWords }) => editorWords(file)),
      loadPaint(),
    ]).finally(() => {
      this.#opening = false;
    });
    this.#cell.querySelector<HTMLInputElement>('.cell-tabs input[value="ts"]')?.click();
    this.#cell.dataset.editor = "loading";
    this.#editor = openEditor(this.#pre, {
      ...words,
      file,
      page,
      sources,
      code: this.#text,
      built: this.#keptColours(),
      onInput: (text) => {
        this.#text = text;
        this.mark();
        onInput();
      },
      onRun,
      onArrival: (arrived) => {
        this.#cell.dataset.editor = arrived ? "monaco" : "light";
        this.#editor?.mark(this.#marked);
      },
    });
    this.#pressed(true);
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

  #pressed(open: boolean): void {
    this.#cell.querySelector('[data-action="edit"]')?.setAttribute("aria-pressed", String(open));
  }

  /** Shows the text; immediately if what shows it has loaded. */
  async #paint(): Promise<void> {
    const whole = this.#text;
    const built = this.#keptColours();
    const isCurrent = () => this.#text === whole;
    const { paint } = loadedPaint() ?? (await loadPaint());
    if (isCurrent()) await paint(this.#shown, whole, built, isCurrent);
  }

  /** The code as highlighted by the build, copied before the first change. */
  #keptColours(): Node {
    return (this.#built ??= this.#shown.cloneNode(true));
  }
}
