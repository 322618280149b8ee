import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify } from "../cell/notice.ts";
import { showDiff } from "../diff/show.ts";
import { say } from "../page/strings.ts";
import type { Edit } from "./entry.ts";
import { offer, replaceCode } from "./replace.ts";

/**
 * Asks which version of the code to use in a cell; the edit stays available whatever the answer.
 */
export async function ask(cell: LiveCell, { code }: Edit, onAnswer: () => void): Promise<void> {
  const answer = (act: () => void) => () => {
    unnotify(cell, "changed");
    act();
    onAnswer();
  };
  notify(cell, "changed", {
    text: say("keep.changed"),
    body: await showDiff(cell.original, code),
    actions: [
      { label: say("keep.mine"), act: answer(() => replaceCode(cell, code)) },
      { label: say("keep.author"), act: answer(() => offer(cell, code, say("keep.refused"))) },
    ],
  });
}
