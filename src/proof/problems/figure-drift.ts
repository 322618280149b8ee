import type { Drift } from "../../cell/languages.ts";
import type { Drawing } from "../../live/index.ts";
import type { ProvedCell } from "../prove.ts";

/**
 * Reports where a cell draws other figures than the same cell in the other language: numbers, marks
 * and colours must be the same; the words of titles, axes and legends may differ.
 *
 * @param other the translation's path, for the message
 */
export function figureDrifts(
  cells: readonly ProvedCell[],
  others: readonly ProvedCell[],
  other: string,
): Drift[] {
  return cells.flatMap(({ cell, run }) => {
    const { file, nondeterministic } = cell.options;
    const twin = others.find((one) => one.cell.options.file === file);
    if (!run || !twin?.run || nondeterministic) return [];
    // A run that was ended lacks figures, and is reported as that.
    if ([run, twin.run].some(({ ran }) => ran.status === "timeout")) return [];
    const [mine, theirs] = [run, twin.run].map(({ ran }) => ran.figures.map(withoutWords));
    const same = mine.findIndex((figure, index) => figure !== theirs[index]);
    if (same < 0 && mine.length === theirs.length) return [];
    const index = same < 0 ? mine.length : same;
    const message = `figure ${index + 1} of ${file} differs from that in ${other} (line ${twin.cell.line}): their numbers must be the same`;
    return [{ line: cell.line, message }];
  });
}

const words = ["title", "xlabel", "ylabel", "label", "name", "formula"];

function withoutWords(drawing: Drawing): string {
  return JSON.stringify(drawing, (key, value: unknown) => (words.includes(key) ? "…" : value));
}
