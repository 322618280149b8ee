import type { LiveCell } from "./live-cell.ts";

/** All cells of the document. */
export function allCells(): LiveCell[] {
  return [...document.querySelectorAll<LiveCell>("live-cell")];
}

/** The cells on the page of a cell, including the cell itself, by file. */
export function cellsBeside(cell: LiveCell): Map<string, LiveCell> {
  const beside = allCells().filter(({ page }) => page === cell.page);
  return new Map(beside.map((one) => [one.file, one]));
}

/** The changed cells whose pages have not been refreshed yet. */
let changed: LiveCell[] | undefined;

/** Changes several cells and refreshes their page once, after all changes. */
export function changeTogether(change: () => void): void {
  changed = [];
  try {
    change();
  } finally {
    const [cell] = changed;
    changed = undefined;
    if (cell) refreshBeside(cell);
  }
}

/** Refreshes the page of a cell that has changed. */
export function refreshBeside(cell: LiveCell): void {
  if (changed) {
    changed.push(cell);
    return;
  }
  const cells = cellsBeside(cell);
  for (const one of cells.values()) one.refresh(cells);
}
