import type { Kind } from "../../../search/types.ts";

/** What a reader searched for. */
export interface Sought {
  text: string;
  kind?: Kind;
}

/** Keeps what led to a result in the page's entry of the history, to which readers come back. */
export function keepSought(sought: Sought): void {
  history.replaceState({ ...stateNow(), sought }, "");
}

/** What was kept, if the reader came back. */
export function keptSought(): Sought | undefined {
  const { sought } = stateNow();
  return typeof sought?.text === "string" ? sought : undefined;
}

function stateNow(): { sought?: Sought } {
  return (history.state ?? {}) as { sought?: Sought };
}
