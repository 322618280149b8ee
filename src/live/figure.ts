import type { ColorMap, LineStyle, Marker } from "./style.ts";

/** A figure as plain data, without code, which any page can draw. */
export interface Figure {
  /** Width and height in inches, as in matplotlib. */
  size: [number, number];
  title?: string;
  xlabel?: string;
  ylabel?: string;
  xlim?: Interval;
  ylim?: Interval;
  legend: boolean;
  marks: Mark[];
}

/** The lower and the upper end. */
export type Interval = [number, number];

/** A number, or null if there is nothing to draw, as for nan. */
export type Value = number | null;

/** A colour of the palette, a fixed colour, or the colour of text. */
export type Color = `C${number}` | `#${string}` | "text";

/** A mark: something that a figure draws. */
export type Mark = Line | Scatter | Contour | Image | Bars;

interface Labelled {
  /** The name in the legend. */
  label?: string;
}

/** Points connected by a line, marked, or both. */
export interface Line extends Labelled {
  type: "line";
  x: Value[];
  y: Value[];
  color: Color;
  style?: LineStyle;
  marker?: Marker;
  /** The width in points. */
  width: number;
}

/** Points without a line. */
export interface Scatter extends Labelled {
  type: "scatter";
  x: Value[];
  y: Value[];
  /** One colour, a class label for each point, or a value for each point on a colour map. */
  color: Color | { classes: Value[] } | { values: Value[] };
  marker: Marker;
  /** The area of a point, in points squared. */
  area: number;
}

/** Filled bands of a function's values on an even grid, row by row from the smallest y. */
export interface Contour {
  type: "contour";
  columns: number;
  rows: number;
  x: Interval;
  y: Interval;
  values: Value[];
  /** The bounds of the bands; undefined if the values are class labels: 0, 1, 2, … */
  levels?: number[];
}

/** An image of numbers, row by row from the top. */
export interface Image {
  type: "image";
  columns: number;
  rows: number;
  values: Value[];
  range: Interval;
  map: ColorMap;
}

/** A histogram, which has one more edge than bars. */
export interface Bars extends Labelled {
  type: "bars";
  edges: number[];
  heights: number[];
  color: Color;
}
