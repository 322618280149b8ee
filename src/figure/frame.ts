import type { Figure, Interval } from "../live/index.ts";
import { domainOf } from "./extent.ts";
import { charactersOf } from "./ticks.ts";

/** The number of pixels per inch in a drawing: few, so that its text is readable on a phone. */
export const inch = 60;
/** The maximum width, that of the default figure, for the same reason. */
const widest = 6.4 * inch;
/** The number of pixels per inch at which a figure is shown if there is room. */
export const shownInch = 72;

/** The positions of a figure's parts, in pixels. */
export interface Frame {
  width: number;
  height: number;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
  x: Interval;
  y: Interval;
}

/** The minimum size of the area for the marks, whatever surrounds it. */
const least = 40;

/** An axis in both directions: from values to positions, and from positions to values. */
export interface Axis {
  start: number;
  end: number;
  at(value: number): number;
  value(pixel: number): number;
}

/** The axes of a frame, in pixels. */
export function axesOf(frame: Frame): Record<"x" | "y", Axis> {
  return {
    x: axisOf(frame.x, frame.marginLeft, frame.width - frame.marginRight),
    y: axisOf(frame.y, frame.height - frame.marginBottom, frame.marginTop),
  };
}

function axisOf([from, to]: Interval, start: number, end: number): Axis {
  return {
    start,
    end,
    at: (value) => start + ((value - from) / (to - from)) * (end - start),
    value: (pixel) => from + ((pixel - start) / (end - start)) * (to - from),
  };
}

/** The size and margins of a figure; the pixels of an image are squares. */
export function frameOf(figure: Figure): Frame {
  const [width, height] = figure.size.map((inches) => Math.round(inches * inch));
  const [x, y] = [domainOf(figure, "x"), domainOf(figure, "y")];
  const frame: Frame = {
    width: Math.min(width, widest),
    height,
    marginTop: figure.title ? 32 : 14,
    marginRight: Math.max(14, 4 * charactersOf(x)),
    marginBottom: figure.xlabel ? 44 : 28,
    marginLeft: 14 + 7 * charactersOf(y) + (figure.ylabel ? 20 : 0),
    x,
    y,
  };
  frame.width = Math.max(frame.width, frame.marginLeft + frame.marginRight + least);
  frame.height = Math.max(frame.height, frame.marginTop + frame.marginBottom + least);
  const image = figure.marks.find(({ type }) => type === "image");
  return image ? squared(frame) : frame;
}

function squared(frame: Frame): Frame {
  const width = frame.width - frame.marginLeft - frame.marginRight;
  const height = frame.height - frame.marginTop - frame.marginBottom;
  const [columns, rows] = [frame.x, frame.y].map(([from, to]) => Math.abs(to - from));
  const pixel = Math.min(width / columns, height / rows);
  const spare = Math.floor((width - Math.max(1, columns * pixel)) / 2);
  return {
    ...frame,
    height: Math.max(1, Math.round(rows * pixel)) + frame.marginTop + frame.marginBottom,
    marginLeft: frame.marginLeft + spare,
    marginRight: frame.marginRight + spare,
  };
}
