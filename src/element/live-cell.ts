import { labelOf } from "../cell/label.ts";
import { stateOf, type Situation, type State } from "../cell/state.ts";
import type { Result } from "../cell/types.ts";
import { cellsBeside } from "./cells.ts";
import { Code } from "./code.ts";
import { Controls } from "./controls.ts";
import { copyText } from "./copy-text.ts";
import { edited } from "./edits.ts";
import { Faults } from "./faults.ts";
import { more } from "./more.ts";
import { note, notes } from "./notes.ts";
import { Output } from "./output.ts";
import { sourcesOf } from "./sources.ts";
import { say } from "./strings.ts";

/**
 * A cell in its page. `code` is its source, `run()` runs it, `stop()` ends that, `reset()` brings the
 * author's code and the documented output back; `data-state` says what is on screen.
 */
export class LiveCell extends HTMLElement {
  #code?: Code;
  #output?: Output;
  #controls?: Controls;
  readonly #faults = new Faults();
  #documented = "";
  #recorded: Output["shows"];
  #shown: Situation["shown"];
  #running?: AbortController;

  connectedCallback(): void {
    if (this.#code) return;
    this.#code = new Code(this, {
      file: this.file,
      page: this.page,
      sources: () => codesOf(cellsBeside(this)),
      onInput: () => this.#changed(),
      onRun: () => this.#runQuietly(),
    });
    this.#output = new Output(find(this, ".cell-shown"), find(this, "output"), this.file);
    this.#documented = this.#output.text;
    this.#recorded = this.#output.shows;
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
    this.stop();
    const controller = (this.#running = new AbortController());
    const cells = cellsBeside(this);
    const sources = sourcesOf(this.file, (file) => cells.get(file)?.code);
    const edited = [...cells.values()].filter((cell) => cell.code !== cell.original);
    const request = {
      program: this.dataset.program ?? "",
      file: this.file,
      sources: codesOf(cells),
      edited: new Set(edited.map(({ file }) => file)),
    };
    find(this, ".cell-notes").replaceChildren();
    this.#faults.clear();
    this.#output?.begin();
    this.refresh();
    try {
      const { runCell } = await import("./run.ts");
      const result = await runCell(request, {
        timeout: Number(this.dataset.timeout),
        signal: controller.signal,
        onEvent: (event) => {
          if (this.#running === controller) this.#output?.add(event);
        },
      });
      if (this.#running === controller) await this.#output?.end(result);
      if (this.#running === controller) this.#settle({ result, sources });
      return result;
    } catch (error) {
      if (this.#running === controller) this.#fail();
      throw error;
    }
  }

  /** Ends a run under way; what it printed stays. */
  stop(): void {
    this.#running?.abort();
  }

  /** Back to the documented output; the code stays as it is. */
  showProven(): void {
    this.stop();
    this.#running = undefined;
    this.#shown = undefined;
    this.#output?.restore();
    this.#faults.clear();
    find(this, ".cell-notes").replaceChildren();
    this.refresh();
    this.#announceState();
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

  /** Says something to screen readers, politely. */
  announce(text: string): void {
    this.#controls?.announce(text);
  }

  /** Makes the state on screen follow from what is known; called for all cells when one changes. */
  refresh(): State {
    const cells = cellsBeside(this);
    const compared = "proven" in this.dataset;
    const state = stateOf({
      file: this.file,
      original: sourcesOf(this.file, (file) => cells.get(file)?.original),
      current: sourcesOf(this.file, (file) => cells.get(file)?.code),
      documented: compared ? this.#documented : undefined,
      throws: "throws" in this.dataset,
      shown: this.#shown,
      running: this.#running !== undefined,
    });
    const label = labelOf(state, { compared, recorded: this.#recorded });
    const replaced = this.#recorded !== undefined && this.#shown !== undefined;
    this.#controls?.show(state, say(`state.${label}`), replaced);
    find(this, ".cell-proof").hidden = state !== "verified" && state !== "same";
    this.dataset.state = state;
    return state;
  }

  #announceState(): void {
    this.announce(find(this, ".cell-state").textContent ?? "");
  }

  #settle(shown: NonNullable<Situation["shown"]>): void {
    this.#running = undefined;
    this.#shown = shown;
    const state = this.refresh();
    const { error } = shown.result;
    if (error) this.#faults.show(error, this.file, shown.sources, cellsBeside(this));
    find(this, ".cell-notes").replaceChildren(...notes(shown.result, state, this.#documented));
    this.#announceState();
  }

  /** A run could not begin: what was on screen stays there. */
  #fail(): void {
    this.#running = undefined;
    this.#output?.keep();
    this.refresh();
    find(this, ".cell-notes").replaceChildren(note("cell-failed", say("cell.failed")));
    this.#controls?.announce(say("cell.failed"));
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

function codesOf(cells: ReadonlyMap<string, LiveCell>): Record<string, string> {
  return Object.fromEntries([...cells].map(([file, { code }]) => [file, code]));
}

function find(cell: HTMLElement, selector: string): HTMLElement {
  const found = cell.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<live-cell>: no ${selector} in ${cell.dataset.cell}`);
  return found;
}
