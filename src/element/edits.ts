import { allCells } from "./cells.ts";
import type { LiveCell } from "./live-cell.ts";
import { siteFolder } from "./load.ts";
import { note } from "./notes.ts";
import { say } from "./strings.ts";

/** The event, which bubbles, that says that a cell's code has changed. */
export const edited = "cell-edit";

/** Where the edit of a cell is kept; sites of one host have a folder each. */
export function keyOf({ page, file }: LiveCell): string {
  return `edit:${siteFolder}${page.slice(1)}#${file}`;
}

/** Loads what keeps edits as soon as there is one: in the page, or kept from before. */
export function watchEdits(): void {
  const start = async (event?: Event) => {
    try {
      await (await import("./keep/keeper.ts")).startKeeping();
    } catch {
      const cell = event?.target as LiveCell | undefined;
      cell?.querySelector(".cell-notes")?.append(note("cell-failed", say("cell.unkept")));
    }
  };
  document.addEventListener(edited, start);
  if (anyKept()) void start();
}

function anyKept(): boolean {
  try {
    return allCells().some((cell) => localStorage.getItem(keyOf(cell)) !== null);
  } catch {
    return false;
  }
}
