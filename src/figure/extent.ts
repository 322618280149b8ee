import { endOfAxis } from "../budget/limits.ts";
import type { Figure, Interval, Mark, Value } from "../live/index.ts";

/**
 * The range that an axis must show of a mark; no margin is added at a sticky end, as in matplotlib.
 */
interface Extent {
  from: number;
  to: number;
  sticky: "both" | "from" | "no";
}

/** The length of the shortest axis: Plot finds no ticks for numbers that are closer. */
const shortest = 1e-300;

/** The domain of an axis: the given limits, or the extent of all marks with a margin of 5 %. */
export function domainOf(figure: Figure, axis: "x" | "y"): Interval {
  const [from, to] = (axis === "x" ? figure.xlim : figure.ylim) ?? extentOfAll(figure, axis);
  if (Math.abs(to - from) >= shortest) return [from, to];
  return from < to ? [from - shortest, to + shortest] : [from + shortest, to - shortest];
}

function extentOfAll(figure: Figure, axis: "x" | "y"): Interval {
  const all = figure.marks.flatMap((mark) => extentOf(mark, axis) ?? []);
  if (all.length === 0) return [0, 1];
  const from = Math.min(...all.map((extent) => extent.from));
  const to = Math.max(...all.map((extent) => extent.to));
  const margin = from === to ? (Math.abs(from) || 1) * 0.055 : (to - from) * 0.05;
  const low = all.some((one) => one.from === from && one.sticky !== "no") ? from : from - margin;
  const high = all.some((one) => one.to === to && one.sticky === "both") ? to : to + margin;
  const downwards = axis === "y" && figure.marks[0]?.type === "image";
  return downwards ? [high, low] : [low, high];
}

function extentOf(mark: Mark, axis: "x" | "y"): Extent | undefined {
  switch (mark.type) {
    case "line":
    case "scatter":
      return extent(mark[axis]);
    case "contour":
      return extent(mark[axis], "both");
    case "image":
      return extent([-0.5, (axis === "x" ? mark.columns : mark.rows) - 0.5], "both");
    case "bars":
      return axis === "x" ? extent(mark.edges) : extent([0, ...mark.heights], "from");
  }
}

/** The smallest and the largest of the values; undefined if there are none. */
export function extent(
  values: readonly Value[],
  sticky: Extent["sticky"] = "no",
): Extent | undefined {
  let [from, to] = [Infinity, -Infinity];
  for (const value of values) {
    if (value === null) continue;
    const shown = Math.min(endOfAxis, Math.max(-endOfAxis, value));
    from = Math.min(from, shown);
    to = Math.max(to, shown);
  }
  return from > to ? undefined : { from, to, sticky };
}
