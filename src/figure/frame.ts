import type { Figure, Interval } from "../live/index.ts";
import { domainOf } from "./extent.ts";
import { charactersOf } from "./ticks.ts";

/** Pixels of an inch as a figure is drawn: few, so that its text can be read on a phone, … */
export const inch = 60;
/** … where no figure is wider than the usual one, for the same reason, … */
const widest = 6.4 * inch;
/** … and as it is shown where there is room. */
export const shownInch = 72;

/** Where a figure's parts stand, in pixels. */
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

/** The least room that is left to what is drawn, whatever stands around it. */
const least = 40;

/** An axis both ways: where a value stands, and which value stands there. */
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

/** The room that a figure takes; a picture's pixels are squares. */
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
