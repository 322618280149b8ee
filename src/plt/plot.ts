import { limits, type LineStyle, type Marker } from "live";
import { colorOf, type ColorName } from "./color.ts";
import { isVector, vector, type Vector } from "./data.ts";
import { unfit } from "./errors.ts";
import { markerOf, parseFmt } from "./fmt.ts";
import { add, nextColor } from "./sheets.ts";
import { text } from "./texts.ts";

/** How `plot` draws. */
export interface PlotOptions {
  color?: ColorName;
  linestyle?: LineStyle;
  /** In points; 1.5 if not given. */
  linewidth?: number;
  marker?: Marker;
  /** The name in the legend. */
  label?: string;
}

/**
 * Draws a line through points; with y alone, x is 0, 1, 2, …
 *
 * @param x numbers in a row, as many as y
 * @param fmt colour, marker and line in short: `"o"`, `"r--"`, `"C2.-"`
 * @throws TypeError where x and y differ in length, or an option is unknown
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
  const format = typeof fmt === "string" ? parseFmt("plot", fmt) : {};

  const marker = options.marker ? markerOf("plot", options.marker) : format.marker;
  const most = marker ? limits.markers : limits.points;
  const y = vector("plot", "y", second ?? first, most);
  const x = second === undefined ? y.map((_, i) => i) : vector("plot", "x", first, most);
  if (x.length !== y.length) {
    throw unfit("plot", "x and y must be as many", [x.length, y.length]);
  }
  const style = options.linestyle ?? format.style ?? (format.marker ? undefined : "-");
  const color = options.color ? colorOf("plot", options.color) : format.color;
  add("plot", {
    type: "line",
    x,
    y,
    color: color ?? nextColor("lines"),
    ...(style && { style }),
    ...(marker && { marker }),
    width: options.linewidth ?? 1.5,
    ...(options.label !== undefined && { label: text("plot", options.label) }),
  });
}
