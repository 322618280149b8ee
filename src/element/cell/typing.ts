import type { LiveCell } from "./live-cell.ts";

/**
 * Whether an edit of a cell continues the code that a notice is about: the reader is typing. A script
 * and a button replace the code instead. The notice is above the code, which must not move while the
 * reader types.
 */
export function isTyping(cell: LiveCell): boolean {
  const editor = cell.querySelector(".cell-code");
  return cell.code !== cell.original && editor?.contains(document.activeElement) === true;
}
