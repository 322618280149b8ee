import type { LiveCell } from "../cell/live-cell.ts";
import { formerPage } from "../page/strings.ts";
import { kept, keyOf } from "./edits.ts";
import { store } from "./storage.ts";

/**
 * Moves the edit of a cell that another page had before it was divided to this page. If the cell
 * has an edit here, the former one stays where it is until that is gone. Returns what is stored for
 * the cell, or null.
 */
export function bringHere(cell: LiveCell): string | null {
  const { file } = cell;
  const page = formerPage(file);
  const own = kept(cell);
  if (page === undefined || own !== null) return own;
  const former = { page, file };
  const entry = kept(former);
  if (entry === null) return null;
  // If storage is full, the edit stays where it is, and is shown here.
  if (store(keyOf(cell), entry)) store(keyOf(former), null);
  return entry;
}
