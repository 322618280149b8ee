import { resultOf } from "../../cell/result.ts";
import type { Situation, Sources } from "../../cell/state.ts";
import type { ControlValues, Result } from "../../cell/types.ts";
import type { RunOptions } from "../../runner/protocol.ts";
import { cellsBeside } from "../cell/cells.ts";
import { find } from "../cell/find.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { Faults } from "../code/faults.ts";
import { Controls } from "../output/controls.ts";
import { notes } from "../output/notes.ts";
import { Output } from "../output/output.ts";
import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";
import { inputsOf } from "./inputs.ts";
import { requestOf } from "./request.ts";
import { Rerun } from "./rerun.ts";
import type { Request } from "./run-cell.ts";
import { unlessAborted } from "./unless-aborted.ts";

/** A run started by a control is shown as running only after this many milliseconds. */
const patience = 300;

/**
 * The runs of a cell, one at a time, and everything that they show: output, controls, notes, marks.
 */
export class Runs {
  readonly #cell: LiveCell;
  readonly #output: Output;
  readonly #controls: Controls;
  readonly #faults = new Faults();
  readonly #rerun = new Rerun(
    () => this.#start(patience),
    () => this.#giveUp(),
  );
  readonly #onMove: () => void;
  /** The documented text of the cell. */
  readonly documented: string;
  readonly recorded: Output["shows"];
  #shown: Situation["shown"];
  #running?: AbortController;
  #quiet = false;

  /** @param onMove called when a control is set to another value */
  constructor(cell: LiveCell, onMove: () => void) {
    this.#cell = cell;
    this.#onMove = onMove;
    this.#output = new Output(find(cell, ".cell-shown"), find(cell, "output"), cell.file);
    this.#controls = new Controls(find(cell, ".cell-controls"), cell.file, {
      onMove: () => this.#moved(),
      onRelease: () => this.#output.release(),
    });
    this.documented = this.#output.text;
    this.recorded = this.#output.shows;
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
    this.#output.restore();
    this.#controls.restore();
    this.#clear();
  }

  async #start(patience = 0): Promise<Result> {
    this.#giveUp();
    const controller = (this.#running = new AbortController());
    const current = () => this.#running === controller;
    const cells = cellsBeside(this.#cell);
    const inputs = inputsOf(this.#cell.file, cells);
    const request = requestOf(this.#cell, cells);
    this.#output.begin(patience);
    this.#quiet = patience > 0;
    if (this.#quiet) setTimeout(() => current() && this.#appear(), patience);
    else this.#appear();
    try {
      const result = await resultOfRun(request, {
        timeout: Number(this.#cell.dataset.timeout),
        signal: controller.signal,
        onEvent: (event) => {
          if (!current()) return;
          if (event.type === "control") this.#controls.show(event.control);
          else this.#output.add(event);
        },
      });
      if (current() && result.status === "ok") await this.#controls.keep(result.controls);
      if (current()) await this.#output.end(result, this.#controls.held);
      if (current()) this.#settle(result, inputs, request.sources);
      return result;
    } catch (error) {
      if (current()) this.#fail(error);
      throw error;
    }
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

  #settle(result: Result, inputs: Sources, codes: Sources): void {
    this.#running = undefined;
    this.#shown = { result, sources: inputs };
    const state = this.#cell.refresh();
    this.#clear();
    if (result.error) {
      this.#faults.show(result.error, this.#cell.file, codes, cellsBeside(this.#cell));
    }
    find(this.#cell, ".cell-notes").replaceChildren(...notes(result, state, this.documented));
    this.#cell.announceState();
  }

  /** Reports that a run could not start; what was on screen stays. */
  #fail(error: unknown): void {
    this.#running = undefined;
    this.#output.keep();
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
    this.#faults.clear();
  }
}

/** Loads what a run needs, and runs; a run that is stopped during loading has no output. */
async function resultOfRun(
  request: Request,
  options: RunOptions & { signal: AbortSignal },
): Promise<Result> {
  try {
    const { runCell } = await unlessAborted(import("./run-cell.ts"), options.signal);
    return await runCell(request, options);
  } catch (error) {
    if (!options.signal.aborted) throw error;
    return resultOf("stopped", [], 0);
  }
}
