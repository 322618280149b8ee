import { allCells } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify, type Notice } from "../cell/notice.ts";
import { copyText } from "../page/copy-text.ts";
import { say } from "../page/strings.ts";
import { kept, keyOf } from "./edits.ts";
import { isShowable, parseEntry } from "./entry.ts";
import { replaceCode } from "./replace.ts";

/**
 * Says when another tab resets a cell that is edited here, or stores another edit of it: the edit
 * here is then no longer stored, unless the reader keeps it. Also says when another tab stores an
 * edit of a cell that is not edited here, since an edit here would replace it.
 */
export function watchElsewhere(keep: (cell: LiveCell) => void): void {
  // The key of a storage that was emptied is null.
  window.addEventListener("storage", ({ key }) => {
    for (const cell of allCells())
      if (key === null || key === keyOf(cell)) compareStored(cell, keep);
  });
}

/** Says if the stored edit of a cell is not the code here. */
export function compareStored(cell: LiveCell, keep: (cell: LiveCell) => void): void {
  const { code, original } = cell;
  const stored = storedCode(cell) ?? original;
  if (stored === code) unnotify(cell, "elsewhere");
  else notify(cell, "elsewhere", code === original ? replaceable(cell) : unkept(cell, keep));
}

/** The notice in a cell whose edit is not stored. */
function unkept(cell: LiveCell, keep: (cell: LiveCell) => void): Notice {
  return {
    text: say("keep.elsewhere"),
    actions: [
      { label: say("keep.keep"), act: () => keep(cell) },
      { label: say("keep.copy"), act: async () => cell.announce(say(await copyText(cell.code))) },
    ],
  };
}

/** The notice in a cell without an edit here, if another tab has stored one. */
function replaceable(cell: LiveCell): Notice {
  const use = () => replaceCode(cell, storedCode(cell) ?? cell.code);
  return { text: say("keep.theirs"), actions: [{ label: say("keep.use"), act: use }] };
}

/** The code of the stored edit, if a page can show it. */
function storedCode(cell: LiveCell): string | undefined {
  const entry = parseEntry(kept(cell) ?? "");
  return entry && isShowable(entry) ? entry.code : undefined;
}
