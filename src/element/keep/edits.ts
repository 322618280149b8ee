import { allCells } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { notify } from "../cell/notice.ts";
import { siteFolder } from "../page/folders.ts";
import { formerPage, say } from "../page/strings.ts";

/** The bubbling event that a cell dispatches when its code changes. */
export const edited = "cell-edit";

/**
 * The storage key of a cell's edit; it contains the site's folder, since several sites can share a
 * host.
 */
export function keyOf({ page, file }: Pick<LiveCell, "page" | "file">): string {
  return `edit:${siteFolder}${page.slice(1)}#${file}`;
}

/** The cells whose first edit was made before the edit store had loaded. */
const begun = new Set<LiveCell>();
let keeping = false;

/** Loads the edit store as soon as there is an edit, either in the page or in storage. */
export function watchEdits(): void {
  const start = async (cell?: LiveCell) => {
    try {
      await (await import("./keeper.ts")).startKeeping();
      keeping = true;
    } catch {
      if (cell) notify(cell, "unkept", { text: say("cell.unkept"), failed: true });
    }
  };
  document.addEventListener(edited, ({ target }) => {
    const cell = target as LiveCell;
    void start(keepFirst(cell) ? undefined : cell);
  });
  for (const cell of allCells()) bringHere(cell);
  if (allCells().some((cell) => kept(cell) !== null)) void start();
}

/**
 * Moves the edit of a cell that another page had before it was divided to this page. If the cell
 * has an edit here, the former one stays where it is until that is gone.
 */
function bringHere(cell: LiveCell): void {
  const { file } = cell;
  const page = formerPage(file);
  if (page === undefined || kept(cell) !== null) return;
  const former = keyOf({ page, file });
  try {
    const entry = localStorage.getItem(former);
    if (entry === null) return;
    localStorage.setItem(keyOf(cell), entry);
    localStorage.removeItem(former);
  } catch {
    // Storage is full or unavailable.
  }
}

/**
 * Stores a first edit immediately, since the reader may leave the page before the edit store has
 * loaded. Returns false if it is not stored: an earlier edit is not overwritten.
 */
function keepFirst(cell: LiveCell): boolean {
  if (keeping) return true;
  if (!begun.has(cell) && kept(cell) !== null) return false;
  const { code, original } = cell;
  try {
    if (code === original) localStorage.removeItem(keyOf(cell));
    else localStorage.setItem(keyOf(cell), JSON.stringify({ code, from: original }));
    begun.add(cell);
    return true;
  } catch {
    begun.delete(cell);
    return false;
  }
}

/** Whether the cell's edit was stored before the edit store loaded. */
export function isKept(cell: LiveCell): boolean {
  return begun.has(cell);
}

function kept(cell: LiveCell): string | null {
  try {
    return localStorage.getItem(keyOf(cell));
  } catch {
    return null;
  }
}
