import type { CellError, Program, Result } from "../cell/types.ts";
import type { Extra } from "./extras.ts";
import type { Event, TextEvent, TruncatedEvent } from "../live/index.ts";

/** What a worker sends to its host, in Node and in the browser alike; the cell itself makes `live`. */
export type Message =
  | { type: "event"; event: TextEvent | TruncatedEvent }
  | { type: "live"; event: unknown }
  | { type: "end"; error?: CellError; wanted: Extra[]; pending?: boolean };

export interface RunOptions {
  /** Seconds until the run is ended. */
  timeout: number;
  /** Ends the run with the status "stopped". */
  signal?: AbortSignal;
  /** Hears of each event as it comes. */
  onEvent?: (event: Event) => void;
}

/** A run's result, and the modules that it wanted, whether it had them or not. */
export type Ran = Result & { wanted: Extra[] };

/** What both hosts offer. */
export type Run = (program: Program, options: RunOptions) => Promise<Ran>;
