import type { LiveEvent } from "./events.ts";

/**
 * @internal The connection that carries a run's events to its page.
 */
export interface Channel {
  send(event: LiveEvent): void;
  /** Whether the code now running belongs to the started cell, not to one that it imports. */
  heard(): boolean;
  /**
   * The cell that is evaluated, and the values to which the reader has set its controls, by their
   * names.
   */
  cell(): { name: string; values: Readonly<Record<string, unknown>> };
}

let connected: Channel | undefined;

/**
 * @internal The channel to which the library is connected.
 */
export function channel(): Channel | undefined {
  return connected;
}

/**
 * @internal Connects the library to its page. The runner calls it once.
 *
 * @throws Error if the library is already connected
 */
export function connect(to: Channel): void {
  if (connected) throw new Error("connect: live is already connected");
  connected = to;
}

/**
 * @internal Whether events sent now reach the page.
 */
export function heard(): boolean {
  return connected?.heard() ?? false;
}

/**
 * @internal Sends an event to the page. Events of imported cells are dropped.
 *
 * @example emit({ type: "progress", done: 1, total: 4 })
 */
export function emit(event: LiveEvent): void {
  connected?.send(event);
}
