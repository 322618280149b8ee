import { labelOf } from "../cell/label.ts";
import { stateOf, type State } from "../cell/state.ts";
import type { ControlValues, Result } from "../cell/types.ts";
import { cellsBeside } from "./cells.ts";
import { Code } from "./code.ts";
import { Controls } from "./controls.ts";
import { copyText } from "./copy-text.ts";
import { edited } from "./edits.ts";
import { find } from "./find.ts";
import { inputsOf } from "./inputs.ts";
import { more } from "./more.ts";
import { codesOf } from "./request.ts";
import { Runs } from "./runs.ts";
import { sourcesOf } from "./sources.ts";
import { say } from "./strings.ts";

/**
 * A cell in its page. `code` is its source, `run()` runs it, `stop()` ends that, `reset()` brings the
 * author's code and the documented output back; `data-state` says what is on screen.
 */
export class LiveCell extends HTMLElement {
  #code?: Code;
  #runs?: Runs;
  #controls?: Controls;

  connectedCallback(): void {
    if (this.#code) return;
    this.#code = new Code(this, {
      file: this.file,
      page: this.page,
      sources: () => codesOf(cellsBeside(this)),
      onInput: () => this.#changed(),
      onRun: () => this.#runQuietly(),
    });
    this.#runs = new Runs(this, () => this.#changed());
    this.#controls = new Controls(this, {
      run: () => this.#runQuietly(),
      stop: () => this.stop(),
      edit: () => this.#code?.toggleEditor(),
      reset: () => this.reset(),
      proven: () => this.showProven(),
      copy: async () => this.announce(say(await copyText(this.code))),
      ...more(this),
    });
    this.#controls.onHint(() => this.#warm());
    this.addEventListener("keydown", (event) => {
      const { key, ctrlKey, metaKey, isComposing, defaultPrevented } = event;
      if (key !== "Enter" || !(ctrlKey || metaKey) || isComposing || defaultPrevented) return;
      event.preventDefault();
      this.#runQuietly();
    });
  }

  /** The path of the cell's page. */
  get page(): string {
    return (this.dataset.cell ?? "").split("#")[0];
  }

  /** The cell's name on its page. */
  get file(): string {
    return (this.dataset.cell ?? "").split("#")[1] ?? "";
  }

  /** The source as it stands. */
  get code(): string {
    return this.#code?.text ?? "";
  }

  set code(code: string) {
    if (!this.#code) return;
    this.#code.text = code;
    this.#changed();
  }

  /** What the cell's controls are set to, where that is not as the code has it. */
  get values(): ControlValues {
    return this.#runs?.values ?? {};
  }

  /** Whether the code is not what the build has compiled. */
  get edited(): boolean {
    return this.code !== this.original || "own" in this.dataset;
  }

  /** The author's source. */
  get original(): string {
    return this.#code?.original ?? "";
  }

  /**
   * Runs the cell as it stands, and what it imports as that stands. A run under way is stopped.
   *
   * @throws Error (rejects) when something that a run needs cannot be loaded; the output stays
   */
  async run(): Promise<Result> {
    if (!this.#runs) throw new Error("<live-cell>: runs in a page only");
    return this.#runs.run();
  }

  /** Ends a run under way; what it printed stays. */
  stop(): void {
    this.#runs?.stop();
  }

  /** Back to the documented output; the code stays as it is. */
  showProven(): void {
    this.#runs?.restore();
    this.#changed();
    this.announceState();
  }

  /** Back to the author's code and the documented output. */
  reset(): void {
    this.showProven();
    this.code = this.original;
  }

  /** Marks a line of the code, from 1, until the code changes; none takes the mark away. */
  mark(line?: number): void {
    this.#code?.mark(line);
  }

  /** Says what is on screen. */
  announceState(): void {
    this.announce(find(this, ".cell-state").textContent ?? "");
  }

  /** Says something to screen readers, politely. */
  announce(text: string): void {
    this.#controls?.announce(text);
  }

  /** Makes the state on screen follow from what is known; called for all cells when one changes. */
  refresh(): State {
    if (!this.#runs || this.#runs.quiet) return this.dataset.state as State;
    const { documented, recorded, running, shown } = this.#runs;
    const cells = cellsBeside(this);
    const compared = "proven" in this.dataset;
    const state = stateOf({
      file: this.file,
      original: sourcesOf(this.file, (file) => cells.get(file)?.original),
      current: inputsOf(this.file, cells),
      documented: compared ? documented : undefined,
      throws: "throws" in this.dataset,
      shown,
      running,
    });
    const label = labelOf(state, { compared, recorded });
    const replaced = recorded !== undefined && shown !== undefined;
    const ran = running || shown !== undefined;
    this.#controls?.show(state, say(`state.${label}`), replaced, ran);
    find(this, ".cell-proof").hidden = !compared || (state !== "verified" && state !== "same");
    this.dataset.state = state;
    return state;
  }

  #changed(): void {
    for (const cell of cellsBeside(this).values()) cell.refresh();
    this.dispatchEvent(new Event(edited, { bubbles: true }));
  }

  #runQuietly(): void {
    this.run().catch((error: unknown) => console.error(error));
  }

  /** Loads ahead what a run needs; if that fails, the run will say so. */
  #warm(): void {
    const program = this.dataset.program ?? "";
    void import("./run.ts").then(({ warm }) => warm(program)).catch(() => undefined);
  }
}
