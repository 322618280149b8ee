import type { Value } from "../../live/index.ts";

/**
 * The indices of the points that make a line look the same on a screen: of successive points in one
 * column, the first, the lowest, the highest and the last, as in M4 aggregation. Columns may recur,
 * so x does not need to increase. One index is kept for each gap.
 *
 * Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014.
 *
 * @param columnOf the column of a value of x
 * @param most the number of indices after which the rest of the line is not read
 */
export function thinLine(
  x: readonly Value[],
  y: readonly Value[],
  columnOf: (x: number) => number,
  most = Infinity,
): number[] {
  const kept: number[] = [];
  const keep = (i: number) => {
    if (kept[kept.length - 1] !== i) kept.push(i);
  };
  let column: number | undefined;
  let [first, low, high, last] = [0, 0, 0, 0];
  const close = () => {
    if (column === undefined) return;
    keep(first);
    keep(Math.min(low, high));
    keep(Math.max(low, high));
    keep(last);
    column = undefined;
  };
  for (let i = 0; i < x.length && kept.length <= most; i++) {
    const [across, up] = [x[i], y[i]];
    if (across === null || up === null) {
      if (column === undefined && kept.length > 0) continue;
      close();
      keep(i);
      continue;
    }
    const own = columnOf(across);
    if (own !== column) {
      close();
      column = own;
      first = low = high = i;
    } else if (up < (y[low] ?? 0)) low = i;
    else if (up > (y[high] ?? 0)) high = i;
    last = i;
  }
  close();
  return kept;
}

/** At most `most` evenly spaced items, including the first and the last. */
export function evenly<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => items[Math.round(i * step)]);
}
