import { say } from "../page/strings.ts";
import { notify, unnotify } from "./notice.ts";

/**
 * Wraps an action that loads what it needs: if loading fails, the cell reports it and offers a
 * retry.
 */
export function whenLoaded(cell: HTMLElement, act: () => Promise<unknown>): () => Promise<void> {
  const attempt = async () => {
    try {
      await act();
      unnotify(cell, "unloaded");
    } catch (error) {
      const again = { label: say("cell.again"), act: attempt };
      notify(cell, "unloaded", { text: say("cell.unloaded"), actions: [again], failed: true });
      console.error(error);
    }
  };
  return attempt;
}
