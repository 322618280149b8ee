import { drawn, limits } from "../../budget/limits.ts";
import type { Contour, Value } from "../../live/index.ts";

/** The factor by which a grid's sides shrink if there is too much to draw. */
const shrink = 0.7;

/**
 * Limits a contour to a grid that looks the same on a screen, or to a coarser grid. The number of
 * values times levels, and the number of crossings of contours with the grid, are limited; noise
 * has the most crossings.
 */
export function thinGrid(mark: Contour): { marks: Contour[]; coarse: boolean } {
  const { columns, rows, levels } = mark;
  const perValue = levels?.length ?? limits.classes;
  const room = Math.sqrt(Math.min(1, drawn.cells / (columns * rows * perValue)));
  const share = (side: number) => Math.min(1, drawn.grid / side, room);
  let thinned = resampled(mark, columns * share(columns), rows * share(rows));
  let coarse = room < Math.min(drawn.grid / columns, drawn.grid / rows, 1);
  while (crossings(thinned) > drawn.crossings && thinned.columns * thinned.rows > 4) {
    thinned = resampled(thinned, thinned.columns * shrink, thinned.rows * shrink);
    coarse = true;
  }
  return { marks: [thinned], coarse };
}

/**
 * The grid resampled at fewer positions: by linear interpolation, or, for class labels, from the
 * nearest point.
 */
function resampled(mark: Contour, width: number, height: number): Contour {
  const [columns, rows] = [width, height].map((side) => Math.max(2, Math.floor(side)));
  if (columns >= mark.columns && rows >= mark.rows) return mark;
  const across = places(mark.columns, columns);
  const values: Value[] = [];
  for (const [row, down] of places(mark.rows, rows)) {
    for (const [column, right] of across) {
      const at = row * mark.columns + column;
      const next = right > 0 ? 1 : 0;
      const below = down > 0 ? mark.columns : 0;
      const [a, b] = [mark.values[at], mark.values[at + next]];
      const [c, d] = [mark.values[at + below], mark.values[at + below + next]];
      if (!mark.levels) values.push(down < 0.5 ? (right < 0.5 ? a : b) : right < 0.5 ? c : d);
      else if (a === null || b === null || c === null || d === null) values.push(null);
      else values.push((a + (b - a) * right) * (1 - down) + (c + (d - c) * right) * down);
    }
  }
  return { ...mark, columns, rows, values };
}

/**
 * The positions of `count` evenly spaced points among `among`: the index before each, and the
 * fraction of the way to the next.
 */
function places(among: number, count: number): [before: number, share: number][] {
  return Array.from({ length: count }, (_, i) => {
    const at = (i * (among - 1)) / (count - 1);
    return [Math.floor(at), at % 1];
  });
}

/** The number of times that contours pass between two neighbours. */
function crossings({ columns, values, levels }: Contour): number {
  const bands = values.map((value) => (levels ? bandOf(value, levels) : (value ?? -1)));
  let count = 0;
  for (let i = 0; i < bands.length; i++) {
    const right = (i + 1) % columns === 0 ? bands[i] : bands[i + 1];
    count += between(bands[i], right, !levels) + between(bands[i], bands[i + columns], !levels);
  }
  return count;
}

function between(a: number, b: number | undefined, classes: boolean): number {
  if (b === undefined || a === b) return 0;
  return classes ? 2 : Math.abs(a - b);
}

/** The number of levels that a value reaches. */
function bandOf(value: Value, levels: readonly number[]): number {
  if (value === null) return 0;
  let [from, to] = [0, levels.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (levels[middle] <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
