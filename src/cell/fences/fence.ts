import { fenceProblems } from "./fence-problems.ts";
import { fences } from "./fences.ts";
import { parseOptions } from "./options.ts";
import { mayHaveCells, roleOf } from "./role.ts";
import { isTaken } from "./taken.ts";
import type { Cell, Fence, Problem } from "../types.ts";

/**
 * Finds the cells of a page: every live fence with the output and the twin that follow it.
 *
 * @param file the page's path, for messages
 * @param text the page's Markdown
 */
export function cellsOf(file: string, text: string): { cells: Cell[]; problems: Problem[] } {
  if (!mayHaveCells(text)) return { cells: [], problems: [] };
  const cells: Cell[] = [];
  const problems: Problem[] = fenceProblems(file, text);
  const report = (fence: Fence, message: string) =>
    problems.push({ file, line: fence.line, message });

  let last: { cell: Cell; end: number } | undefined;
  const lines = text.split(/\r?\n/);
  const follows = (fence: Fence) =>
    last && lines.slice(last.end, fence.line - 1).every((line) => line.trim() === "")
      ? last.cell
      : undefined;

  for (const fence of fences(text)) {
    const role = roleOf(fence);
    if (role === "live") {
      const cell = liveCell(fence, report);
      const twice = cells.find((other) => other.options.file === cell.options.file);
      if (twice && cell.options.file) {
        report(
          fence,
          `two cells are named "${cell.options.file}" (the other on line ${twice.line}): rename one`,
        );
      }
      cells.push(cell);
      last = { cell, end: fence.end };
    } else if (role === "output" || role === "twin") {
      const extra = fence.meta.replace(/^twin\b/, "").trim();
      if (extra) report(fence, `the ${role} of a cell takes no options, received "${extra}"`);
      if (role === "twin" && fence.lang !== "python") {
        report(
          fence,
          `a twin is written in python, received "${fence.lang}": write \`\`\`python twin`,
        );
      }
      const cell = follows(fence);
      if (!cell) {
        report(
          fence,
          `this ${role} fence does not follow a live cell: put it directly below its cell, or change it to \`\`\`text`,
        );
      } else if (cell[role]) {
        report(fence, `cell "${cell.options.file}" has a second ${role} fence: keep one`);
      } else {
        cell[role] = fence;
        last = { cell, end: fence.end };
      }
    }
  }
  return { cells, problems };
}

function liveCell(fence: Fence, report: (fence: Fence, message: string) => void): Cell {
  if (fence.lang !== "ts") {
    report(fence, `a live cell is written in ts, received "${fence.lang}": write \`\`\`ts live`);
  }
  const { options, messages } = parseOptions(fence.meta.replace(/^live/, ""));
  for (const message of messages) report(fence, message);
  if (isTaken(options) && fence.code.trim() !== "") {
    const [name, whose] =
      options.from === undefined ? ["same", "the other language's"] : ["from", "the other page's"];
    report(fence, `a cell with "${name}" takes ${whose} code: leave its fence empty`);
  }
  return { options, code: fence.code, line: fence.line, fence };
}
