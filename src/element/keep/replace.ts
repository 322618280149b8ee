import { notify, unnotify } from "../cell/notice.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { copyText } from "../page/copy-text.ts";
import { say } from "../page/strings.ts";

/** Replaces the code of a cell; the previous code, unless it is the author's, can be restored. */
export function replaceCode(cell: LiveCell, code: string): void {
  const before = cell.code;
  cell.code = code;
  if (before !== cell.original && before !== code) offer(cell, before, say("keep.replaced"));
}

/** Restores the author's code and the documented output; the edit can be restored. */
export function resetCode(cell: LiveCell): void {
  const before = cell.code;
  cell.reset();
  if (before !== cell.original) offerReset(cell, before);
}

/** Offers to restore the edit of a cell that was reset. */
export function offerReset(cell: LiveCell, edit: string): void {
  offer(cell, edit, say("keep.wasReset"));
}

/** Offers to restore or copy code. */
export function offer(cell: LiveCell, code: string, text: string): void {
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
