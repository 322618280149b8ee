import { parseHTML } from "linkedom";
import type { Bars, Contour, Figure, Image, Line, Mark, Scatter } from "../live/index.ts";
import { draw } from "./index.ts";

// A mark of each type, for the tests of figures.

const { document } = parseHTML("<!doctype html><html><body></body></html>");

export const figureOf = (marks: Mark[], rest: Partial<Figure> = {}): Figure => ({
  size: [6.4, 4.8],
  legend: false,
  marks,
  ...rest,
});

export const drawn = (figure: Figure): SVGSVGElement =>
  draw(figure, { document, id: "f", words: (key) => key });

/** The number of points of each colour that a figure draws. */
export const pointsOf = (svg: SVGSVGElement): number[] =>
  Array.from(svg.querySelectorAll("path[marker-mid]"), (path) => {
    const steps = path.getAttribute("d")?.match(/-?[\d.]+,-?[\d.]+/g) ?? [];
    return steps.length;
  });

const x = [0, 1, 2, 3];
export const line: Line = {
  type: "line",
  x,
  y: [0, 1, 4, 9],
  color: "C0",
  style: "-",
  width: 1.5,
  label: "a",
};
export const scatter: Scatter = {
  type: "scatter",
  x,
  y: x,
  color: "C1",
  marker: "o",
  area: 36,
  label: "b",
};
export const classes: Scatter = { ...scatter, color: { classes: [0, 1, 2, 0] } };
export const contour: Contour = {
  type: "contour",
  columns: 2,
  rows: 2,
  x: [0, 1],
  y: [0, 1],
  values: [0, 1, 1, 2],
};
export const image: Image = {
  type: "image",
  columns: 2,
  rows: 1,
  values: [0, 1],
  range: [0, 1],
  map: "gray",
};
export const bars: Bars = { type: "bars", edges: [0, 1, 2], heights: [3, 5], color: "C2" };
