import type { CellError, Program, Result } from "../cell/types.ts";
import type { Extra } from "./extras.ts";
import type { Event, TextEvent } from "../live/index.ts";

/** Printed text, or that the rest of the text is not sent. */
export type Printed = TextEvent | { type: "truncated" };

/**
 * What a worker sends to its host, both in Node and in the browser; the cell itself creates `live`
 * messages.
 */
export type Message =
  | { type: "event"; event: Printed }
  | { type: "live"; event: unknown }
  | { type: "end"; error?: CellError; wanted: Extra[]; pending?: boolean };

export interface RunOptions {
  /** Seconds until the run is ended. */
  timeout: number;
  /** Ends the run with the status "stopped". */
  signal?: AbortSignal;
  /** Receives each event as it arrives. */
  onEvent?: (event: Event) => void;
}

/** A run's result, and the optional modules that it needed, whether or not they were loaded. */
export type Ran = Result & { wanted: Extra[] };

/** The function that both hosts provide. */
export type Run = (program: Program, options: RunOptions) => Promise<Ran>;
