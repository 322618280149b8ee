import type { Value } from "live";
import type { Grid } from "./data.ts";

/** The maximum number of columns, and of rows, to which an uneven grid is resampled. */
const most = 200;

/**
 * Resamples a grid with columns at `xs` and rows at `ys` to even spacing: by linear interpolation,
 * or, for class labels, from the nearest point. Returns an even grid unchanged.
 */
export function evened(
  grid: Grid,
  xs: readonly number[],
  ys: readonly number[],
  classes: boolean,
): Grid {
  if (isEven(xs) && isEven(ys)) return grid;
  const [columns, rows] = [places(xs, classes), places(ys, classes)];
  const at = (row: number, column: number): Value => grid.values[row * grid.columns + column];
  const values = rows.flatMap(({ i: r, share: down }) =>
    columns.map(({ i: c, share: across }) => {
      const upper = between(at(r, c), at(r, c + 1), across);
      return between(upper, between(at(r + 1, c), at(r + 1, c + 1), across), down);
    }),
  );
  return { rows: rows.length, columns: columns.length, values };
}

function between(a: Value, b: Value, share: number): Value {
  if (share === 0 || b === null) return share === 0 ? a : null;
  if (share === 1 || a === null) return share === 1 ? b : null;
  return a + (b - a) * share;
}

function isEven(positions: readonly number[]): boolean {
  const step = (positions[positions.length - 1] - positions[0]) / (positions.length - 1);
  return positions.every(
    (position, i) => Math.abs(position - positions[0] - i * step) <= Math.abs(step) / 1000,
  );
}

/**
 * For evenly spaced positions: the index of the one of `positions` before each, and the fraction of
 * the way to the next.
 */
function places(positions: readonly number[], whole: boolean): { i: number; share: number }[] {
  const [first, last] = [positions[0], positions[positions.length - 1]];
  const gaps = positions.slice(1).map((position, i) => Math.abs(position - positions[i]));
  // Not Math.min(...gaps), since there may be more gaps than a function takes arguments.
  const smallest = gaps.reduce((a, b) => Math.min(a, b));
  const finest = Math.ceil(Math.abs(last - first) / smallest) + 1;
  const count = Math.max(positions.length, Math.min(finest, most));
  let i = 0;
  return Array.from({ length: count }, (_, k) => {
    const at = first + ((last - first) * k) / (count - 1);
    while (i < gaps.length - 1 && Math.abs(at - first) > Math.abs(positions[i + 1] - first)) i++;
    const share = (at - positions[i]) / (positions[i + 1] - positions[i]);
    return { i, share: whole ? Math.round(share) : Math.min(share, 1) };
  });
}
