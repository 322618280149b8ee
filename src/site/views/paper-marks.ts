/**
 * Whether the HTML of a text contains cells below which paper shows "▶ #name" (cell-print.css): those
 * with controls, snapshots or an output that is cut.
 */
export function hasPaperMarks(html: string): boolean {
  return /class="cell-(?:control|frames)"|<span class="cell-fold"/.test(html);
}
