import { cellsOf } from "../cell/fence.ts";
import type { Cell, Problem } from "../cell/types.ts";
import type { Page } from "./scan.ts";

/**
 * Gives each cell marked `same` the code, output and twin of its counterpart in the translation.
 */
export function takeSame(page: Page, cells: readonly Cell[], pair: Page | undefined): Problem[] {
  const others = pair ? cellsOf(pair.file, pair.text).cells : [];
  return cells.flatMap((cell) => {
    if (!cell.options.same) return [];
    const other = others.find(({ options }) => options.file === cell.options.file);
    if (!other || other.options.same) {
      const where = pair ? `in ${pair.file}` : "because this page has no translation";
      const message = `"same" finds no cell "${cell.options.file}" ${where}: write the code here`;
      return [{ file: page.file, line: cell.line, message }];
    }
    cell.code = other.code;
    cell.output ??= other.output;
    cell.twin ??= other.twin;
    return [];
  });
}

/**
 * Reports a problem of a cell marked `same` at the line of its fence, since its output and twin are
 * in the translation.
 */
export function atFence({ line }: Cell): (problem: Problem) => Problem {
  return (problem) => ({ ...problem, line });
}
