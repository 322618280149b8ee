import { checkOptions, limits, type Marker, type Scatter, type Value } from "live";
import { colorOf, type ColorName } from "./color.ts";
import { vector, type Vector } from "./data.ts";
import { unfit } from "./errors.ts";
import { markerOf } from "./fmt.ts";
import { areClasses } from "./classes.ts";
import { add, nextColor } from "./sheets.ts";
import { text } from "./texts.ts";

/** The options of `scatter`. */
export interface ScatterOptions {
  /**
   * A colour, or a number for each point: a class label (0, 1, 2, …) or a value on a colour map.
   */
  c?: ColorName | Vector;
  /** The area of a point in points squared; 36 by default. */
  s?: number;
  marker?: Marker;
  /** The name in the legend. */
  label?: string;
}

/**
 * Draws points.
 *
 * @group drawing
 * @param x a vector as long as y
 * @throws TypeError if x, y and c differ in length, or an option is unknown
 * @example
 * plt.scatter([1, 2, 3], [3, 1, 2], { c: [0, 1, 1], s: 20 });
 */
export function scatter(x: Vector, y: Vector, options: ScatterOptions = {}): void {
  checkOptions("plt.scatter", options, "s", "c", "marker", "label");
  const xs = vector("scatter", "x", x, limits.markers);
  const ys = vector("scatter", "y", y, limits.markers);
  if (xs.length !== ys.length) {
    throw unfit("scatter", "x and y must have the same length", [xs.length, ys.length]);
  }
  const { c, s = 36, marker = "o", label } = options;
  if (!(s >= 0 && s <= 10_000)) throw unfit("scatter", "s must be from 0 to 10000", s);
  add("scatter", {
    type: "scatter",
    x: xs,
    y: ys,
    color: colors(c, xs),
    marker: markerOf("scatter", marker),
    area: s,
    ...(label !== undefined && { label: text("scatter", label) }),
  });
}

function colors(c: ScatterOptions["c"], points: readonly Value[]): Scatter["color"] {
  if (c === undefined) return nextColor("points");
  if (typeof c === "string") return colorOf("scatter", c);
  const values = vector("scatter", "c", c, limits.markers);
  if (values.length !== points.length) {
    throw unfit("scatter", `c must have a number for each of the ${points.length} points`, c);
  }
  return areClasses(values) ? { classes: values } : { values };
}
