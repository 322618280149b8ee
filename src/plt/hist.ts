import { checkOptions, limits } from "live";
import { colorOf, type ColorName } from "./color.ts";
import { finite, increasing, isVector, rangeOf, vector, type Vector } from "./data.ts";
import { unfit } from "./errors.ts";
import { add, nextColor } from "./sheets.ts";
import { text } from "./texts.ts";

/** The options of `hist`. */
export interface HistOptions {
  /**
   * The number of bins of equal width, or the edges of the bins in increasing order; 10 by default.
   */
  bins?: number | Vector;
  /**
   * The lower and upper end of the bins; the range of the data by default. Numbers outside it are
   * not counted.
   */
  range?: readonly [number, number];
  /** Whether to scale the bars so that their areas sum to 1. */
  density?: boolean;
  color?: ColorName;
  /** The name in the legend. */
  label?: string;
}

/**
 * Draws a histogram: a bar for each bin, as high as the count of numbers in it. The last bin
 * includes its right edge.
 *
 * @group drawing
 * @param x the numbers
 * @param bins the number of bins of equal width, or the edges of the bins in increasing order; can
 *   also be given as an option
 * @throws TypeError for any other bins, and for a range that is not two finite numbers in order
 * @example
 * plt.hist(np.random.randn(1000), 30);
 */
export function hist(x: Vector, options?: HistOptions): void;
export function hist(x: Vector, bins: number | Vector, options?: HistOptions): void;
export function hist(x: Vector, second?: Vector | HistOptions, third?: HistOptions): void {
  const options = third ?? (isVector(second) ? {} : (second ?? {}));
  checkOptions("plt.hist", options, "bins", "range", "density", "color", "label");
  const bins = isVector(second) ? second : (options.bins ?? 10);
  const values = finite(vector("hist", "x", x, limits.numbers));
  const { range = rangeOf(values) } = options;
  if (!(range.length === 2 && range.every(Number.isFinite) && range[0] <= range[1])) {
    throw unfit("hist", "range must be [low, high], two finite numbers in order", range);
  }
  const edges = edgesOf(bins, range);
  const counts = countsOf(values, edges);
  const total = counts.reduce((sum, count) => sum + count, 0) || 1;
  const heights = options.density
    ? counts.map((count, i) => count / total / (edges[i + 1] - edges[i]))
    : counts;
  add("hist", {
    type: "bars",
    edges,
    heights,
    color: options.color ? colorOf("hist", options.color) : nextColor("lines"),
    ...(options.label !== undefined && { label: text("hist", options.label) }),
  });
}

function edgesOf(bins: number | Vector, [low, high]: readonly [number, number]): number[] {
  if (typeof bins === "number") {
    if (!(Number.isInteger(bins) && bins > 0 && bins <= limits.bars)) {
      throw unfit("hist", `bins must be from 1 to ${limits.bars}`, bins);
    }
    const [from, to] = low === high ? [low - 0.5, high + 0.5] : [low, high];
    return Array.from({ length: bins + 1 }, (_, i) => from + ((to - from) * i) / bins);
  }
  return increasing("hist", "bins", bins, limits.bars + 1);
}

function countsOf(values: readonly number[], edges: readonly number[]): number[] {
  const counts = edges.slice(1).map(() => 0);
  const last = edges.length - 1;
  for (const value of values) {
    if (value === edges[last]) counts[last - 1]++;
    else {
      const after = edges.findIndex((edge) => edge > value);
      if (after > 0) counts[after - 1]++;
    }
  }
  return counts;
}
