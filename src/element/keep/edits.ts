import { allCells } from "../cell/cells.ts";
import type { LiveCell } from "../cell/live-cell.ts";
import { siteFolder } from "../page/load.ts";
import { note } from "../page/note.ts";
import { say } from "../page/strings.ts";

/** The event, which bubbles, that says that a cell's code has changed. */
export const edited = "cell-edit";

/** Where the edit of a cell is kept; sites of one host have a folder each. */
export function keyOf({ page, file }: LiveCell): string {
  return `edit:${siteFolder}${page.slice(1)}#${file}`;
}

/** The cells whose first edit was made before what keeps edits had come. */
const begun = new Set<LiveCell>();
let keeping = false;

/** Loads what keeps edits as soon as there is one: in the page, or kept from before. */
export function watchEdits(): void {
  const start = async (cell?: LiveCell) => {
    try {
      await (await import("./keeper.ts")).startKeeping();
      keeping = true;
    } catch {
      cell?.querySelector(".cell-notes")?.append(note("cell-failed", say("cell.unkept")));
    }
  };
  document.addEventListener(edited, ({ target }) => {
    keepFirst(target as LiveCell);
    void start(target as LiveCell);
  });
  if (allCells().some((cell) => kept(cell) !== null)) void start();
}

/** Keeps first edits at once: the page may be left before what keeps the others has come. */
function keepFirst(cell: LiveCell): void {
  if (keeping || (!begun.has(cell) && kept(cell) !== null)) return;
  begun.add(cell);
  const { code, original } = cell;
  try {
    if (code === original) localStorage.removeItem(keyOf(cell));
    else localStorage.setItem(keyOf(cell), JSON.stringify({ code, from: original }));
  } catch {
    // What keeps edits will try again, and say so.
  }
}

function kept(cell: LiveCell): string | null {
  try {
    return localStorage.getItem(keyOf(cell));
  } catch {
    return null;
  }
}
