import { normalize } from "./output/compare.ts";
import { skeleton } from "./skeleton.ts";
import type { Cell } from "./types.ts";

/** A difference between a cell and its counterpart in the other language, and its line. */
export interface Drift {
  line: number;
  message: string;
}

/**
 * Compares the cells of a page with those of its translation, which must have the same order, the
 * same code except for comments and the text of strings, and the same numbers in the outputs.
 *
 * @param other the translation's path, for messages
 * @param isSame as `isSameCode`, which takes long
 */
export function drifts(
  cells: readonly Cell[],
  others: readonly Cell[],
  other: string,
  isSame: typeof isSameCode = isSameCode,
): Drift[] {
  const names = others.map(({ options }) => options.file);
  const found: Drift[] = [];
  for (const cell of cells) {
    const { file } = cell.options;
    const twin = others[names.indexOf(file)];
    if (!twin) {
      found.push({ line: cell.line, message: `${file} is missing in ${other}: add it there` });
      continue;
    }
    const drift = isSame(cell.code, twin.code)
      ? numbersDrift(cell, twin, other)
      : codeDrift(cell, twin, other);
    if (drift) found.push(drift);
  }
  const shared = cells.filter(({ options }) => names.includes(options.file));
  const order = names.filter((name) => shared.some(({ options }) => options.file === name));
  const moved = shared.find(({ options }, i) => options.file !== order[i]);
  if (moved) {
    const message = `${moved.options.file} is not in the same order as in ${other}: keep the order of its cells`;
    found.push({ line: moved.line, message });
  }
  return found;
}

/** Whether two codes are the same, except for comments and the text of strings. */
export function isSameCode(code: string, twin: string): boolean {
  if (code === twin) return true;
  const [mine, theirs] = [skeleton(code), skeleton(twin)];
  return mine.length === theirs.length && mine.every(({ text }, i) => text === theirs[i].text);
}

function codeDrift(cell: Cell, twin: Cell, other: string): Drift {
  const [mine, theirs] = [skeleton(cell.code), skeleton(twin.code)];
  const at = mine.findIndex((token, i) => token.text !== theirs[i]?.text);
  const token = at < 0 ? undefined : mine[at];
  const line = cell.line + (token?.line ?? mine.at(-1)?.line ?? 0);
  const mark = (text: string | undefined) => (text === undefined ? "the end" : `"${text}"`);
  const there = theirs[token ? at : mine.length];
  const message = `${cell.options.file} has ${mark(token?.text)} where ${other} (line ${twin.line + (there?.line ?? 0)}) has ${mark(there?.text)}: code may differ in comments and strings only`;
  return { line, message };
}

function numbersDrift(cell: Cell, twin: Cell, other: string): Drift | undefined {
  const numbers = (one: Cell) => normalize(one.output?.code ?? "").match(numeral) ?? [];
  const [mine, theirs] = [numbers(cell), numbers(twin)];
  const at = mine.findIndex((number, i) => number !== theirs[i]);
  if (at < 0 && mine.length === theirs.length) return undefined;
  const index = at < 0 ? mine.length : at;
  const message = `the output of ${cell.options.file} has ${mine[index] ?? "no further number"} where ${other} (line ${twin.output?.line ?? twin.line}) has ${theirs[index] ?? "none"}: the numbers must be the same`;
  return { line: cell.output?.line ?? cell.line, message };
}

const numeral = /-?\d+(?:\.\d*)?(?:e[+-]?\d+)?/g;
