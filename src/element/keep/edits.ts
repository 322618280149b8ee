import { allCells } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify } from "../cell/notice.ts";
import { siteFolder } from "../page/folders.ts";
import { formerPage, say } from "../page/strings.ts";
import { store, stored } from "./storage.ts";

/** A cell, or one of another page. */
type CellName = Pick<LiveCell, "page" | "file">;

/** The bubbling event that a cell dispatches when its code changes. */
export const edited = "cell-edit";

/**
 * The storage key of a cell's edit; it contains the site's folder, since several sites can share a
 * host.
 */
export function keyOf({ page, file }: CellName): string {
  return `edit:${siteFolder}${page.slice(1)}#${file}`;
}

/** The cells whose first edit was made before the edit store had loaded. */
const begun = new Set<LiveCell>();
let keeping = false;

/** Loads the edit store as soon as there is an edit, either in the page or in storage. */
export function watchEdits(): void {
  const start = async (cell?: LiveCell) => {
    try {
      const keeper = await import("./keeper.ts");
      await keeper.startKeeping();
      keeping = true;
    } catch {
      if (cell) notify(cell, "unkept", { text: say("keep.unkept"), failed: true });
    }
  };
  document.addEventListener(edited, ({ target }) => {
    const cell = target as LiveCell;
    void start(keepFirst(cell) ? undefined : cell);
  });
  const hasEdit = ({ page, file }: LiveCell) =>
    kept({ page, file }) ?? kept({ page: formerPage(file) ?? page, file });
  if (allCells().some(hasEdit)) void start();
}

/**
 * Stores a first edit immediately, since the reader may leave the page before the edit store has
 * loaded. Returns false if it is not stored: an earlier edit is not overwritten.
 */
function keepFirst(cell: LiveCell): boolean {
  if (keeping) return true;
  const { code, original } = cell;
  const text = code === original ? null : JSON.stringify({ code, from: original });
  const isStored = (begun.has(cell) || kept(cell) === null) && store(keyOf(cell), text);
  if (isStored) begun.add(cell);
  else begun.delete(cell);
  return isStored;
}

/** Whether the cell's edit was stored before the edit store loaded. */
export function isKept(cell: LiveCell): boolean {
  return begun.has(cell);
}

/** What is stored for a cell, or null. */
export function kept(cell: CellName): string | null {
  return stored(keyOf(cell));
}
