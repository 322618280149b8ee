/** Marks a line of a cell's code, from 1, in place of the line marked before; none takes it away. */
export function markLine(pre: HTMLPreElement, line?: number): void {
  pre.querySelector(".cell-mark")?.remove();
  if (line === undefined) return;
  const mark = document.createElement("span");
  mark.className = "cell-mark";
  mark.style.setProperty("--lines-above", String(line - 1));
  pre.append(mark);
}
