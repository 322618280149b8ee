import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify } from "../cell/notice.ts";
import { showDiff } from "../diff/show.ts";
import { copyText } from "../page/copy-text.ts";
import { say } from "../page/strings.ts";
import type { Edit } from "./entry.ts";

/** Asks which code a cell shall have; the edit stays at hand whatever the answer. */
export function ask(cell: LiveCell, { code }: Edit, onAnswer: () => void): void {
  const answer = (act: () => void) => () => {
    unnotify(cell, "changed");
    act();
    onAnswer();
  };
  notify(cell, "changed", {
    text: say("keep.changed"),
    body: showDiff(cell.original, code),
    actions: [
      { label: say("keep.mine"), act: answer(() => replaceCode(cell, code)) },
      { label: say("keep.author"), act: answer(() => offer(cell, code, say("keep.refused"))) },
    ],
  });
}

/** Puts code into a cell; what was there, unless it is the author's, can be brought back. */
export function replaceCode(cell: LiveCell, code: string): void {
  const before = cell.code;
  cell.code = code;
  if (before !== cell.original && before !== code) offer(cell, before, say("keep.replaced"));
}

/** Offers to bring code back, or to copy it. */
function offer(cell: LiveCell, code: string, text: string): void {
  const back = () => {
    unnotify(cell, "offered");
    replaceCode(cell, code);
  };
  const copy = async () => cell.announce(say(await copyText(code)));
  notify(cell, "offered", {
    text,
    actions: [
      { label: say("keep.back"), act: back },
      { label: say("keep.copy"), act: copy },
    ],
  });
}
