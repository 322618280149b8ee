import { say } from "../page/strings.ts";
import { notify, unnotify } from "./notice.ts";

/** An action that loads what it needs; where that fails, the cell says so and offers to try again. */
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
