import { groupsIn, heard, limits, numbersIn, type Color, type Figure, type Mark } from "live";
import { unfit } from "./errors.ts";

/** A figure that is being drawn. */
export interface Sheet {
  num: number;
  figure: Figure;
  /** Whether the figure has been shown, so that the next mark starts it anew. */
  shown: boolean;
  /** The number of palette colours used for lines and for points. */
  taken: { lines: number; points: number };
}

const defaultSize: [number, number] = [6.4, 4.8];

const sheets = new Map<number, Sheet>();
let current: Sheet | undefined;
let audience: boolean | undefined;

/** The figure to draw on, started anew if it has been shown. */
export function drawn(): Sheet {
  const sheet = opened();
  if (!sheet.shown) return sheet;
  return open(sheet.num, sheet.figure.size);
}

/** The current figure, created if there is none. */
function opened(): Sheet {
  forgetImported();
  return current ?? open(1, defaultSize);
}

/**
 * Makes figure `num` the current one and creates it if needed; without a number, creates the next
 * one.
 */
export function choose(num: number | undefined, size: [number, number] | undefined): void {
  forgetImported();
  const chosen = num ?? Math.max(0, ...sheets.keys()) + 1;
  const known = sheets.get(chosen);
  if (known && !size) current = known;
  else open(chosen, size ?? defaultSize);
}

/** The figures that have been drawn on since they were last shown, in order; the current one too. */
export function toShow(): Sheet[] {
  forgetImported();
  const all = [...sheets.values()].sort((a, b) => a.num - b.num);
  return all.filter((sheet) => sheet === current || !sheet.shown);
}

/** Adds a mark to the figure. */
export function add(name: string, mark: Mark): void {
  const { marks } = drawn().figure;
  if (marks.length >= limits.marks) {
    throw unfit(name, `a figure can contain at most ${limits.marks} marks`, marks.length + 1);
  }
  const numbers = numbersIn([...marks, mark]);
  if (numbers > limits.numbers) {
    throw unfit(name, `a figure can contain at most ${limits.numbers} numbers`, numbers);
  }
  const groups = groupsIn([...marks, mark]);
  if (groups > limits.groups) {
    const wrong = `a figure can contain at most ${limits.groups} lines, levels and classes`;
    throw unfit(name, wrong, groups);
  }
  marks.push(mark);
}

/** The next colour of the palette: lines and points are counted separately, as in matplotlib. */
export function nextColor(kind: "lines" | "points"): Color {
  return `C${drawn().taken[kind]++}`;
}

function open(num: number, size: [number, number]): Sheet {
  const figure: Figure = { size, legend: false, marks: [] };
  current = { num, figure, shown: false, taken: { lines: 0, points: 0 } };
  sheets.set(num, current);
  return current;
}

/** Removes marks that an imported cell has drawn: they are not part of this cell's figure. */
function forgetImported(): void {
  if (audience === heard()) return;
  audience = heard();
  sheets.clear();
  current = undefined;
}
