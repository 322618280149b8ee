import type { LiveEvent } from "./events.ts";

/** @internal What takes a run's events to its page. */
export interface Channel {
  send(event: LiveEvent): void;
  /** Whether the cell that runs is the one that was started, and not one that it imports. */
  heard(): boolean;
  /** The cell that is evaluated, and what its reader has set its controls to, by their names. */
  cell(): { name: string; values: Readonly<Record<string, unknown>> };
}

let connected: Channel | undefined;

/** @internal What the library is connected to. */
export function channel(): Channel | undefined {
  return connected;
}

/**
 * @internal The runner's: connects the library to its page, once.
 *
 * @throws Error when it is connected already
 */
export function connect(to: Channel): void {
  if (connected) throw new Error("connect: live is connected already");
  connected = to;
}

/** @internal Whether what is said now is heard. */
export function heard(): boolean {
  return connected?.heard() ?? false;
}

/**
 * @internal Says something to the page; what an imported cell says is dropped.
 *
 * @example emit({ type: "progress", done: 1, total: 4 })
 */
export function emit(event: LiveEvent): void {
  connected?.send(event);
}
