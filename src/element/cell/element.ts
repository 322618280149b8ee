import { labelOf } from "../../cell/label.ts";
import { stateOf, type State } from "../../cell/state.ts";
import type { ControlValues, Result } from "../../cell/types.ts";
import { Code } from "../code/code.ts";
import { sourcesOf } from "../code/sources.ts";
import { edited } from "../keep/edits.ts";
import { copyText } from "../page/copy-text.ts";
import { say } from "../page/strings.ts";
import { inputsOf } from "../run/inputs.ts";
import { codesOf } from "../run/request.ts";
import { Runs, warm } from "../run/runs.ts";
import { announce } from "./announce.ts";
import { Buttons } from "./buttons.ts";
import { cellsBeside, refreshBeside } from "./cells.ts";
import { find } from "./find.ts";
import type { LiveCell } from "./live-cell.ts";
import { more } from "./more.ts";
import { whenLoaded } from "./when-loaded.ts";

/**
 * The element `<live-cell>`: connects a cell's buttons, code and runs; `data-state` is the state of
 * what is on screen.
 */
export class LiveCellElement extends HTMLElement implements LiveCell {
  #code?: Code;
  #runs?: Runs;
  #buttons?: Buttons;

  connectedCallback(): void {
    if (this.#code) return;
    this.#code = new Code(this, {
      file: this.file,
      page: this.page,
      sources: () => codesOf(cellsBeside(this)),
      onInput: () => this.#edited(),
      onRun: () => this.#runQuietly(),
    });
    this.#runs = new Runs(this, () => refreshBeside(this));
    this.#buttons = new Buttons(this, {
      run: () => this.#runQuietly(),
      stop: () => this.stop(),
      edit: whenLoaded(this, async () => this.#code?.toggleEditor()),
      proven: () => this.showProven(),
      copy: async () => this.announce(say(await copyText(this.#onScreen))),
      ...more(this),
    });
    this.#buttons.onHint(() => this.#warm());
    this.addEventListener("keydown", (event) => {
      const { key, ctrlKey, metaKey, isComposing, defaultPrevented } = event;
      if (key !== "Enter" || !(ctrlKey || metaKey) || isComposing || defaultPrevented) return;
      event.preventDefault();
      this.#runQuietly();
    });
    this.dispatchEvent(new Event("cell-connected", { bubbles: true }));
  }

  get page(): string {
    return (this.dataset.cell ?? "").split("#")[0];
  }

  get file(): string {
    return (this.dataset.cell ?? "").split("#")[1] ?? "";
  }

  get code(): string {
    return this.#code?.text ?? "";
  }

  set code(code: string) {
    if (!this.#code || code === this.#code.text) return;
    this.#code.text = code;
    this.#edited();
  }

  /** The program on screen: narrow screens show that of the selected tab. */
  get #onScreen(): string {
    const tabs = this.querySelector<HTMLElement>('.cell-tabs:has([value="python"]:checked)');
    return tabs?.offsetParent ? (find(this, ".cell-twin").textContent ?? "") : this.code;
  }

  get values(): ControlValues {
    return this.#runs?.values ?? {};
  }

  get edited(): boolean {
    return this.code !== this.original || "own" in this.dataset;
  }

  get original(): string {
    return this.#code?.original ?? "";
  }

  async run(): Promise<Result> {
    if (!this.#runs) throw new Error("<live-cell>: runs in a page only");
    return this.#runs.run();
  }

  stop(): void {
    this.#runs?.stop();
  }

  showProven(): void {
    this.#runs?.restore();
    refreshBeside(this);
    this.announceState();
  }

  reset(): void {
    this.showProven();
    this.code = this.original;
  }

  mark(line?: number): void {
    this.#code?.mark(line);
  }

  announceState(): void {
    this.announce(find(this, ".cell-state").textContent ?? "");
  }

  announce(text: string): void {
    announce(this, text);
  }

  refresh(cells: ReadonlyMap<string, LiveCell> = cellsBeside(this)): State {
    if (!this.#runs || this.#runs.quiet) return this.dataset.state as State;
    const { documented, recorded, running, shown } = this.#runs;
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
    const said = say(`state.${label}`, { seconds: this.dataset.timeout ?? "" });
    this.#buttons?.show(state, said, replaced, ran);
    find(this, ".cell-proof").hidden = !compared || (state !== "verified" && state !== "same");
    this.dataset.state = state;
    return state;
  }

  #edited(): void {
    refreshBeside(this);
    this.dispatchEvent(new Event(edited, { bubbles: true }));
  }

  #runQuietly(): void {
    this.run().catch(console.error);
  }

  /** Preloads what a run needs; if this fails, the run reports it. */
  #warm(): void {
    warm(this.dataset.program ?? "").catch(() => undefined);
  }
}
