import { groupsIn, heard, limits, numbersIn, type Color, type Figure, type Mark } from "live";
import { unfit } from "./errors.ts";

/** A figure that is being drawn. */
export interface Sheet {
  num: number;
  figure: Figure;
  /** What is drawn next begins it anew. */
  shown: boolean;
  /** How many colours of the palette lines have taken, and points. */
  taken: { lines: number; points: number };
}

export const defaultSize: [number, number] = [6.4, 4.8];

const sheets = new Map<number, Sheet>();
let current: Sheet | undefined;
let audience: boolean | undefined;

/** The figure to draw on, begun anew if it has been shown. */
export function drawn(): Sheet {
  const sheet = opened();
  if (!sheet.shown) return sheet;
  return open(sheet.num, sheet.figure.size);
}

/** The figure that is current, made if there is none. */
function opened(): Sheet {
  forgetImported();
  return current ?? open(1, defaultSize);
}

/** Makes figure `num` the current one, as it stands or new; without a number, the next. */
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
    throw unfit(name, `a figure holds at most ${limits.marks} of these`, marks.length + 1);
  }
  const numbers = numbersIn([...marks, mark]);
  if (numbers > limits.numbers) {
    throw unfit(name, `a figure holds at most ${limits.numbers} numbers`, numbers);
  }
  const groups = groupsIn([...marks, mark]);
  if (groups > limits.groups) {
    const wrong = `a figure holds at most ${limits.groups} lines, levels and classes`;
    throw unfit(name, wrong, groups);
  }
  marks.push(mark);
}

/** The palette's next colour: lines and points count on their own, as in matplotlib. */
export function nextColor(kind: "lines" | "points"): Color {
  return `C${drawn().taken[kind]++}`;
}

function open(num: number, size: [number, number]): Sheet {
  const figure: Figure = { size, legend: false, marks: [] };
  current = { num, figure, shown: false, taken: { lines: 0, points: 0 } };
  sheets.set(num, current);
  return current;
}

/** What an imported cell has begun to draw is not a part of this one's figure. */
function forgetImported(): void {
  if (audience === heard()) return;
  audience = heard();
  sheets.clear();
  current = undefined;
}
