import { resultOf } from "../../cell/output/result.ts";
import type { Situation, Sources } from "../../cell/state.ts";
import type { ControlValues, Result } from "../../cell/types.ts";
import { unlessAborted } from "../../runner/browser/unless-aborted.ts";
import { cellsBeside } from "../cell/cells.ts";
import { find } from "../cell/find.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import type { Faults } from "../code/faults.ts";
import { Controls } from "../output/controls.ts";
import type { Output } from "../output/output.ts";
import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";
import { inputsOf } from "./inputs.ts";
import { requestOf, type Request } from "./request.ts";
import { Rerun } from "./rerun.ts";

/** A run started by a control is shown as running only after this many milliseconds. */
const patience = 300;

/** The modules that run a cell and show its output, loaded for the first run. */
type Parts = Awaited<ReturnType<typeof load>>;

async function load() {
  const [run, output] = await Promise.all([import("./run-cell.ts"), import("../output/index.ts")]);
  return { ...run, ...output };
}

/** Loads what a run of a page's program needs. */
export async function warm(program: string): Promise<void> {
  await (await load()).warm(program);
}

/**
 * The runs of a cell, one at a time, and everything that they show: output, controls, notes, marks.
 * What shows an output is loaded for the first run.
 */
export class Runs {
  readonly #cell: LiveCell;
  readonly #place: HTMLElement;
  readonly #controls: Controls;
  readonly #rerun = new Rerun(
    () => this.#start(patience),
    () => this.#giveUp(),
  );
  readonly #onMove: () => void;
  /** The documented text of the cell. */
  readonly documented: string;
  /** What the page contains from a run of the build. */
  readonly recorded?: "text" | "figure";
  #output?: Output;
  #faults?: Faults;
  #shown: Situation["shown"];
  #running?: AbortController;
  #quiet = false;

  /** @param onMove called when a control is set to another value */
  constructor(cell: LiveCell, onMove: () => void) {
    this.#cell = cell;
    this.#onMove = onMove;
    this.#place = find(cell, ".cell-shown");
    this.#controls = new Controls(find(cell, ".cell-controls"), cell.file, {
      onMove: () => this.#moved(),
      onRelease: () => this.#output?.release(),
    });
    this.documented = find(cell, "output").textContent ?? "";
    if (this.documented) this.recorded = "text";
    else if (this.#place.querySelector(".cell-figure")) this.recorded = "figure";
  }

  /** The result on screen, if it is not the documented output. */
  get shown(): Situation["shown"] {
    return this.#shown;
  }

  get running(): boolean {
    return this.#running !== undefined;
  }

  /** Whether to keep what is on screen, since a run is likely to end soon. */
  get quiet(): boolean {
    return this.running && this.#quiet;
  }

  /** The values of the controls that differ from the code's. */
  get values(): ControlValues {
    return this.#controls.values;
  }

  /**
   * Runs the cell; a run in progress is stopped.
   *
   * @throws Error (rejects) if something that a run needs cannot be loaded; the output then stays
   */
  run(): Promise<Result> {
    this.stop();
    return this.#start();
  }

  /** Stops a run in progress; its output so far stays. */
  stop(): void {
    this.#rerun.cancel();
    this.#running?.abort();
  }

  /** Restores the documented output, and the control values of its run. */
  restore(): void {
    this.#rerun.cancel();
    this.#giveUp();
    this.#shown = undefined;
    this.#output?.restore();
    this.#controls.restore();
    this.#clear();
  }

  async #start(patience = 0): Promise<Result> {
    this.#giveUp();
    const controller = (this.#running = new AbortController());
    const { signal } = controller;
    const current = () => this.#running === controller;
    const cells = cellsBeside(this.#cell);
    const request = requestOf(this.#cell, cells);
    const inputs = inputsOf(this.#cell.file, cells);
    this.#output?.begin(patience);
    this.#quiet = patience > 0;
    if (this.#quiet) setTimeout(() => current() && this.#appear(), patience);
    else this.#appear();
    try {
      const parts = await unlessAborted(load(), signal);
      this.#output ??= this.#begun(parts, patience);
      const output = this.#output;
      const result = await parts.runCell(request, {
        timeout: Number(this.#cell.dataset.timeout),
        signal,
        onEvent: (event) => {
          if (!current()) return;
          if (event.type === "control") this.#controls.show(event.control);
          else output.add(event);
        },
      });
      if (current() && result.status === "ok") await this.#controls.keep(result.controls);
      if (current()) await output.end(result, this.#controls.held);
      if (current()) this.#settle(result, request, parts.inputsOfRun(request, result), parts);
      return result;
    } catch (error) {
      if (current()) this.#output?.keep();
      if (!signal.aborted) {
        if (current()) this.#fail(error);
        throw error;
      }
      // Stopped while something was loading: what was on screen stays.
      const result = resultOf("stopped", [], 0);
      if (current()) this.#settle(result, request, inputs);
      return result;
    }
  }

  #begun({ Output }: Parts, patience: number): Output {
    const output = new Output(this.#place, find(this.#cell, "output"), this.#cell.file);
    output.begin(patience);
    return output;
  }

  /** Shows from here on that the cell is running. */
  #appear(): void {
    this.#quiet = false;
    this.#clear();
    this.#cell.refresh();
  }

  /** Aborts a run in progress for another one: nothing of it is shown from here on. */
  #giveUp(): void {
    const given = this.#running;
    this.#running = undefined;
    given?.abort();
  }

  /** Shows the state after a run, and, if the run began, what is to be said about its result. */
  #settle(result: Result, request: Request, inputs: Sources, parts?: Parts): void {
    this.#running = undefined;
    const differs = parts?.differs(result, this.documented) ?? false;
    this.#shown = { result, sources: inputs, differs };
    const state = this.#cell.refresh();
    this.#clear();
    if (parts) {
      if (result.error) {
        this.#faults = new parts.Faults();
        const { file, sources } = request;
        this.#faults.show(result.error, file, sources, cellsBeside(this.#cell));
      }
      const notes = parts.notes(result, state, this.documented);
      find(this.#cell, ".cell-notes").replaceChildren(...notes);
    }
    this.#cell.announceState();
  }

  /** Reports that a run could not start. */
  #fail(error: unknown): void {
    this.#running = undefined;
    this.#cell.refresh();
    const unsupported = error instanceof Error && error.name === "UnsupportedError";
    const text = say(unsupported ? "cell.unsupported" : "cell.failed");
    find(this.#cell, ".cell-notes").replaceChildren(note("cell-failed", text));
    this.#cell.announce(text);
  }

  #moved(): void {
    this.#rerun.ask();
    this.#onMove();
  }

  #clear(): void {
    find(this.#cell, ".cell-notes").replaceChildren();
    this.#faults?.clear();
  }
}
