/**
 * Marks a line of a cell's code, counted from 1, instead of the previous one; without a line,
 * removes the mark.
 */
export function markLine(pre: HTMLPreElement, line?: number): void {
  pre.querySelector(".cell-mark")?.remove();
  if (line === undefined) return;
  const mark = document.createElement("span");
  mark.className = "cell-mark";
  mark.style.setProperty("--lines-above", String(line - 1));
  pre.append(mark);
}
