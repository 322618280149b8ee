import type { State } from "../../cell/state.ts";
import type { ControlValues, Result } from "../../cell/types.ts";

/** A `<live-cell>`, as the rest of the page uses it. */
export interface LiveCell extends HTMLElement {
  /** The path of the cell's page. */
  readonly page: string;
  /** The cell's name on its page. */
  readonly file: string;
  /** The source as it is now. */
  code: string;
  /** The author's source. */
  readonly original: string;
  /** Whether the code differs from what the build compiled. */
  readonly edited: boolean;
  /** The values of the cell's controls that differ from the code's. */
  readonly values: ControlValues;

  /**
   * Runs the cell with its current code, and the current code of the cells that it imports. A run
   * in progress is stopped.
   *
   * @throws Error (rejects) if something that a run needs cannot be loaded; the output then stays
   */
  run(): Promise<Result>;
  /** Stops a run in progress; its output so far stays. */
  stop(): void;
  /** Shows the documented output again; the code stays. */
  showProven(): void;
  /** Restores the author's code and the documented output. */
  reset(): void;
  /**
   * Marks a line of the code, counted from 1, until the code changes; without a line, removes the
   * mark.
   */
  mark(line?: number): void;
  /** Announces the state to screen readers, politely. */
  announceState(): void;
  /** Announces a text to screen readers, politely. */
  announce(text: string): void;
  /**
   * Recomputes the state on screen; called for all cells of the page when one changes.
   *
   * @param cells the cells of the page, where they are known
   */
  refresh(cells?: ReadonlyMap<string, LiveCell>): State;
}
