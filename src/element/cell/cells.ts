import type { LiveCell } from "./live-cell.ts";

/** All cells of the document. */
export function allCells(): LiveCell[] {
  return [...document.querySelectorAll<LiveCell>("live-cell")];
}

/** The cells of the page that a cell belongs to, itself included, by file. */
export function cellsBeside(cell: LiveCell): Map<string, LiveCell> {
  const beside = allCells().filter(({ page }) => page === cell.page);
  return new Map(beside.map((one) => [one.file, one]));
}
