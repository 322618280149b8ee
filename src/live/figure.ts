import type { ColorMap, LineStyle, Marker } from "./style.ts";

/** A figure as plain data, which any page can draw and nothing in which is code. */
export interface Figure {
  /** Width and height in inches, as matplotlib counts them. */
  size: [number, number];
  title?: string;
  xlabel?: string;
  ylabel?: string;
  xlim?: Interval;
  ylim?: Interval;
  legend: boolean;
  marks: Mark[];
}

/** From, to. */
export type Interval = [number, number];

/** A number; null where there is nothing to draw, as for nan. */
export type Value = number | null;

/** An entry of the palette, a fixed colour, or that of text. */
export type Color = `C${number}` | `#${string}` | "text";

/** Something that a figure draws. */
export type Mark = Line | Scatter | Contour | Image | Bars;

interface Labelled {
  /** Its name in the legend. */
  label?: string;
}

/** Points joined by a line, marked, or both. */
export interface Line extends Labelled {
  type: "line";
  x: Value[];
  y: Value[];
  color: Color;
  style?: LineStyle;
  marker?: Marker;
  /** In points. */
  width: number;
}

/** Points on their own. */
export interface Scatter extends Labelled {
  type: "scatter";
  x: Value[];
  y: Value[];
  /** One colour, a class for each point, or a value for each point on a colour map. */
  color: Color | { classes: Value[] } | { values: Value[] };
  marker: Marker;
  /** The area of a point, in points squared. */
  area: number;
}

/** A function's values over an even grid, row by row from the smallest y, as filled bands. */
export interface Contour {
  type: "contour";
  columns: number;
  rows: number;
  x: Interval;
  y: Interval;
  values: Value[];
  /** The bands' bounds; nothing where the values are classes: 0, 1, 2, … */
  levels?: number[];
}

/** A picture of numbers, row by row from the top. */
export interface Image {
  type: "image";
  columns: number;
  rows: number;
  values: Value[];
  range: Interval;
  map: ColorMap;
}

/** A histogram: one edge more than bars. */
export interface Bars extends Labelled {
  type: "bars";
  edges: number[];
  heights: number[];
  color: Color;
}
