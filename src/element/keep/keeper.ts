import { allCells } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify, unnotify } from "../cell/notice.ts";
import { isTyping } from "../cell/typing.ts";
import { loadPaint } from "../code/load-paint.ts";
import { copyText } from "../page/copy-text.ts";
import { say, seldomWords } from "../page/strings.ts";
import { ask } from "./ask.ts";
import { edited, isKept, keyOf } from "./edits.ts";
import { compareStored, watchElsewhere } from "./elsewhere.ts";
import { bringHere } from "./former.ts";
import { isShowable, parseEntry, planOf, type Edit } from "./entry.ts";
import { resetCode } from "./replace.ts";
import { writeEntry } from "./store.ts";

/** The edits of each cell about which the reader is being asked. */
const asked = new Map<LiveCell, Edit[]>();
/**
 * Cells with a stored entry that a page cannot show or read; it stays stored until the reader
 * discards it.
 */
const unopened = new Set<LiveCell>();
let started = false;

/**
 * Restores stored edits without running them, and stores further edits. The last stored edit wins; the
 * other tabs say so.
 *
 * @throws Error (rejects) if its strings, or what shows changed code, cannot be loaded
 */
export async function startKeeping(): Promise<void> {
  await Promise.all([seldomWords(), loadPaint()]);
  if (started) return;
  started = true;
  for (const cell of allCells()) restore(cell, bringHere(cell) ?? "");
  document.addEventListener(edited, ({ target }) => keep(target as LiveCell));
  watchElsewhere(keepInstead);
}

/** @param text what is stored for the cell; empty if nothing is */
function restore(cell: LiveCell, text: string): void {
  // What is stored now is this edit, or what another tab has stored since.
  if (isKept(cell)) return compareStored(cell, keepInstead);
  const entry = parseEntry(text);
  if (entry && !isShowable(entry)) return leave(cell, entry.code, say("keep.large"));
  if (!entry && text !== "") return leave(cell, text, say("keep.unread"));
  const plan = entry && planOf(entry, cell.original, cell.code);
  asked.set(cell, plan?.asked ?? []);
  if (plan?.restored !== undefined) {
    cell.code = plan.restored;
    const back = { label: say("keep.reset"), act: () => resetCode(cell) };
    notify(cell, "kept", { text: say("keep.restored"), actions: [back] });
    const folded = cell.closest("details");
    if (folded) folded.open = true;
  } else if (cell.code !== cell.original) {
    keep(cell);
  }
  askNext(cell);
}

/**
 * Leaves an entry in storage without showing it.
 *
 * @param text what can be copied of it
 */
function leave(cell: LiveCell, text: string, why: string): void {
  unopened.add(cell);
  const copy = async () => cell.announce(say(await copyText(text)));
  notify(cell, "unopened", {
    text: why,
    actions: [
      { label: say("keep.copy"), act: copy },
      { label: say("keep.discard"), act: () => keepInstead(cell) },
    ],
    failed: true,
  });
}

/** Stores the edit here instead of what is stored, even of an entry that was left there. */
function keepInstead(cell: LiveCell): void {
  unopened.delete(cell);
  unnotify(cell, "unopened");
  keep(cell);
}

/** Asks about the newest edit that has no answer yet. */
function askNext(cell: LiveCell): void {
  const edit = asked.get(cell)?.at(-1);
  if (!edit) return;
  void ask(cell, edit, () => {
    asked.get(cell)?.pop();
    keep(cell);
    askNext(cell);
  });
}

function keep(cell: LiveCell): void {
  if (unopened.has(cell)) return;
  const { code, original } = cell;
  const asides = asked.get(cell) ?? [];
  const plain = code === original;
  if (!isTyping(cell)) unnotify(cell, "kept");
  unnotify(cell, "elsewhere");
  const needed = !plain || asides.length > 0;
  const entry = needed ? { code, from: original, asides } : undefined;
  if (writeEntry(keyOf(cell), entry)) unnotify(cell, "unkept");
  else notify(cell, "unkept", { text: say("keep.unkept"), failed: true });
}
