import type { State } from "./state.ts";

/** What is known about a cell's verification besides its state. */
export interface Proof {
  /** Whether its text is compared with the documented output. */
  compared: boolean;
  /** What the page contains from a run of the build. */
  recorded?: "text" | "figure";
}

/**
 * Returns the label of a cell's state, as the end of a key. An output that is not compared is not
 * labelled "same", and an output that the build recorded is not labelled "not run yet".
 */
export function labelOf(state: State, { compared, recorded }: Proof): string {
  if (state === "plain" && recorded) return `plain.${recorded}`;
  if (state === "same" && !compared) return "same.uncompared";
  return state;
}
