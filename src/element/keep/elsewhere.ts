import { allCells } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify } from "../cell/notice.ts";
import { copyText } from "../page/copy-text.ts";
import { say } from "../page/strings.ts";
import { kept, keyOf } from "./edits.ts";
import { parseEntry } from "./entry.ts";

/**
 * Says when another tab resets a cell that is edited here, or stores another edit of it: the edit
 * here is then no longer stored, unless the reader keeps it.
 */
export function watchElsewhere(keep: (cell: LiveCell) => void): void {
  // The key of a storage that was emptied is null.
  window.addEventListener("storage", ({ key }) => {
    for (const cell of allCells())
      if (key === null || key === keyOf(cell)) compareStored(cell, keep);
  });
}

/** Says if an edit is no longer the stored one. */
export function compareStored(cell: LiveCell, keep: (cell: LiveCell) => void): void {
  const { code, original } = cell;
  if (code === original || parseEntry(kept(cell) ?? "")?.code === code) {
    unnotify(cell, "elsewhere");
    return;
  }
  notify(cell, "elsewhere", {
    text: say("keep.elsewhere"),
    actions: [
      { label: say("keep.keep"), act: () => keep(cell) },
      { label: say("keep.copy"), act: async () => cell.announce(say(await copyText(cell.code))) },
    ],
  });
}
