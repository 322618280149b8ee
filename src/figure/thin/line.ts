import type { Value } from "../../live/index.ts";

/**
 * The places of a line's points that a screen can tell from the whole: of those that follow each other
 * in one column, the first, the lowest, the highest and the last, as in M4 aggregation. Columns may
 * come again, so that x need not rise. Of a gap one place is kept.
 *
 * Jugel et al., "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014.
 *
 * @param columnOf the column of a value of x
 */
export function thinLine(
  x: readonly Value[],
  y: readonly Value[],
  columnOf: (x: number) => number,
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
  for (let i = 0; i < x.length; i++) {
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

/** So many of the items at most, evenly, the first and the last among them. */
export function evenly<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  const step = (items.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => items[Math.round(i * step)]);
}
