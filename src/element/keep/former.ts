import type { LiveCell } from "../cell/live-cell.ts";
import { formerPage } from "../page/strings.ts";
import { kept, keyOf } from "./edits.ts";

/**
 * Moves the edit of a cell that another page had before it was divided to this page. If the cell
 * has an edit here, the former one stays where it is until that is gone.
 */
export function bringHere(cell: LiveCell): void {
  const { file } = cell;
  const page = formerPage(file);
  if (page === undefined || kept(cell) !== null) return;
  const former = { page, file };
  const entry = kept(former);
  if (entry === null) return;
  try {
    localStorage.setItem(keyOf(cell), entry);
    localStorage.removeItem(keyOf(former));
  } catch {
    // Storage is full.
  }
}
