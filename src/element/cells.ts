import type { LiveCell } from "./live-cell.ts";

/** The cells of the page that a cell belongs to, itself included, by file. */
export function cellsBeside(cell: LiveCell): Map<string, LiveCell> {
  const cells = document.querySelectorAll<LiveCell>("live-cell");
  const beside = [...cells].filter(({ page }) => page === cell.page);
  return new Map(beside.map((one) => [one.file, one]));
}
