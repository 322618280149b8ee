import type { Cell, Problem } from "../../cell/types.ts";

/**
 * The cells with problems of their fences, and these problems. Other problems that would be
 * reported about such a cell may have the same cause. Cells of one name share their problems.
 *
 * @param problems those of the fences of the page
 */
export function unclearCells(
  text: string,
  cells: readonly Cell[],
  problems: readonly Problem[],
): Map<string, Problem[]> {
  const unclear = new Map<string, Problem[]>();
  const lines = text.split(/\r?\n/);
  let next = 0;
  for (const problem of [...problems].sort((a, b) => a.line - b.line)) {
    while (next < cells.length && cells[next].line <= problem.line) next++;
    const cell = next > 0 ? cells[next - 1] : undefined;
    if (!cell) continue;
    // An output or twin is that of the cell above; a live fence that is not a cell is on its own.
    const inside = problem.line <= (cell.twin ?? cell.output ?? cell.fence).end;
    if (!inside && /\blive\b/.test(lines[problem.line - 1] ?? "")) continue;
    const { file } = cell.options;
    const known = unclear.get(file);
    if (known) known.push(problem);
    else unclear.set(file, [problem]);
  }
  return unclear;
}
