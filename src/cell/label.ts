import type { State } from "./state.ts";

/** What is known of a cell's proof beside its state. */
export interface Proof {
  /** Whether its text is compared with what is documented. */
  compared: boolean;
  /** What the page came with, made by a run of the build. */
  recorded?: "text" | "figure";
}

/**
 * The word for a cell's state, as the end of a key: where nothing is compared, nothing is "the same",
 * and what the build's run drew or printed is not "not run yet".
 */
export function labelOf(state: State, { compared, recorded }: Proof): string {
  if (state === "plain" && recorded) return `plain.${recorded}`;
  if (state === "same" && !compared) return "same.uncompared";
  return state;
}
