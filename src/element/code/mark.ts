/**
 * Marks a line of a cell's code, counted from 1, instead of the previous one; without a line,
 * removes the mark.
 */
export function markLine(pre: HTMLPreElement, line?: number): void {
  pre.querySelector(".cell-mark")?.remove();
  if (line === undefined) return;
  // The line may be in a folded region, whose lines the place of the mark counts.
  for (const fold of pre.querySelectorAll("details")) fold.open = true;
  const mark = document.createElement("span");
  mark.className = "cell-mark";
  mark.style.setProperty("--lines-above", String(line - 1));
  pre.append(mark);
}
