import { checkOptions, limits, type LineStyle, type Marker } from "live";
import { colorOf, type ColorName } from "./color.ts";
import { isVector, vector, type Vector } from "./data.ts";
import { unfit } from "./errors.ts";
import { markerOf, parseFmt, styleOf } from "./fmt.ts";
import { add, nextColor } from "./sheets.ts";
import { text } from "./texts.ts";

/** The options of `plot`. */
export interface PlotOptions {
  color?: ColorName;
  linestyle?: LineStyle;
  /** The width of the line in points; 1.5 by default. */
  linewidth?: number;
  marker?: Marker;
  /** The name in the legend. */
  label?: string;
}

/**
 * Draws a line through points. If only y is given, x is 0, 1, 2, …
 *
 * @group drawing
 * @param x a vector as long as y
 * @param fmt the colour, marker and line style in short form: `"o"`, `"r--"`, `"C2.-"`
 * @throws TypeError if x and y differ in length, or an option is unknown or has a wrong value
 * @example
 * plt.plot([1.1, 0.6, 0.4]);
 * const x = np.arange(0, 6, 0.1);
 * plt.plot(x, np.sin(x), "r--", { label: "sin" });
 */
export function plot(y: Vector, fmt?: string | PlotOptions, options?: PlotOptions): void;
export function plot(x: Vector, y: Vector, fmt?: string | PlotOptions, options?: PlotOptions): void;
export function plot(first: Vector, ...rest: (Vector | string | PlotOptions | undefined)[]): void {
  const second = isVector(rest[0]) ? rest[0] : undefined;
  if (second !== undefined) rest.shift();
  const [fmt, more] = rest as [string | PlotOptions | undefined, PlotOptions | undefined];
  const options: PlotOptions = typeof fmt === "object" ? fmt : (more ?? {});
  checkOptions("plt.plot", options, "label", "color", "linestyle", "linewidth", "marker");
  const format = typeof fmt === "string" ? parseFmt("plot", fmt) : {};

  const marker = options.marker ? markerOf("plot", options.marker) : format.marker;
  const most = marker ? limits.markers : limits.points;
  const y = vector("plot", "y", second ?? first, most);
  const x = second === undefined ? y.map((_, i) => i) : vector("plot", "x", first, most);
  if (x.length !== y.length) {
    throw unfit("plot", "x and y must have the same length", [x.length, y.length]);
  }
  const asked = options.linestyle && styleOf("plot", options.linestyle);
  const style = asked ?? format.style ?? (format.marker ? undefined : "-");
  const width = options.linewidth ?? 1.5;
  if (!(width >= 0 && width <= limits.linewidth)) {
    throw unfit("plot", `linewidth must be from 0 to ${limits.linewidth}`, width);
  }
  const color = options.color ? colorOf("plot", options.color) : format.color;
  add("plot", {
    type: "line",
    x,
    y,
    color: color ?? nextColor("lines"),
    ...(style && { style }),
    ...(marker && { marker }),
    width,
    ...(options.label !== undefined && { label: text("plot", options.label) }),
  });
}
