import { rect, text, type Markish } from "@observablehq/plot";
import type { Mark } from "../live/index.ts";
import { paint } from "./colors.ts";
import { axesOf, type Frame } from "./frame.ts";
import { plotMarks } from "./marks.ts";

const line = 18;
const sample = 24;
const gap = 8;
const swatch = 9;

type Point = [x: number, y: number];
type Labelled = Exclude<Mark, { type: "contour" | "image" }>;

/** The number of points that are checked to find free space. */
const looked = 5_000;

/**
 * Draws the labels of a figure's marks, with a sample of each, at the place with the fewest points.
 *
 * @param drawn the marks as they are drawn
 */
export function legend(marks: readonly Mark[], drawn: readonly Mark[], frame: Frame): Markish[] {
  const labelled = marks.filter((mark) => "label" in mark && mark.label) as Labelled[];
  if (labelled.length === 0) return [];
  const width = Math.max(...labelled.map((mark) => widthOf(mark.label ?? ""))) + sample + 3 * gap;
  const height = labelled.length * line + gap;
  const { x, y } = axesOf(frame);
  const dotted = drawn.filter((mark) => mark.type === "line" || mark.type === "scatter");
  const stride = Math.ceil(dotted.reduce((sum, mark) => sum + mark.x.length, 0) / looked);
  const points = dotted.flatMap((mark): Point[] => {
    const own: Point[] = [];
    for (let i = 0; i < mark.x.length; i += stride) {
      own.push([x.at(mark.x[i] ?? NaN), y.at(mark.y[i] ?? NaN)]);
    }
    return mark.type === "line" ? withMiddles(own) : own;
  });
  const [left, top] = freest(placesFor(frame, width, height), points, width, height);
  const centers = labelled.map((_, i) => top + gap / 2 + (i + 0.5) * line);
  const middles = centers.map(y.value);
  const box = {
    x1: [x.value(left)],
    x2: [x.value(left + width)],
    y1: [y.value(top + height)],
    y2: [y.value(top)],
  };
  const ground = { fill: "var(--figure-ground)", fillOpacity: 0.85, stroke: "currentColor" };
  const labels = {
    text: labelled.map(({ label }) => label),
    textAnchor: "start",
    fontSize: 12,
  } as const;
  return [
    rect([0], { ...box, ...ground, strokeOpacity: 0.25, rx: 3 }),
    ...labelled.flatMap((mark, i) => {
      const from = left + gap;
      const xs = [from, from + sample / 2, from + sample].map(x.value);
      return sampleOf(
        mark,
        xs,
        [centers[i] + swatch / 2, centers[i], centers[i] - swatch / 2].map(y.value),
      );
    }),
    text(middles, {
      ...labels,
      x: middles.map(() => x.value(left + sample + 2 * gap)),
      y: middles,
    }),
  ];
}

/** A piece of the mark between the given positions; for bars, a small bar. */
function sampleOf(mark: Labelled, xs: number[], ys: number[]): Markish[] {
  const [from, middle, to] = xs;
  const [low, y, high] = ys;
  if (mark.type === "bars") {
    return [rect([0], { x1: [from], x2: [to], y1: [low], y2: [high], fill: paint(mark.color) })];
  }
  if (mark.type === "scatter") {
    const color = typeof mark.color === "string" ? mark.color : "C0";
    return plotMarks({ ...mark, x: [middle], y: [y], color });
  }
  return plotMarks({ ...mark, x: mark.style ? xs : [middle], y: mark.style ? [y, y, y] : [y] });
}

/** The possible places of a legend, best first, in matplotlib's order. */
function placesFor(frame: Frame, width: number, height: number): Point[] {
  const left = frame.marginLeft + gap;
  const right = frame.width - frame.marginRight - gap - width;
  const top = frame.marginTop + gap;
  const bottom = frame.height - frame.marginBottom - gap - height;
  const [center, middle] = [(left + right) / 2, (top + bottom) / 2];
  return [
    [right, top],
    [left, top],
    [left, bottom],
    [right, bottom],
    [left, middle],
    [right, middle],
    [center, bottom],
    [center, top],
    [center, middle],
  ];
}

/** The points, and points between neighbours. */
function withMiddles(points: Point[]): Point[] {
  const parts = [0, 0.25, 0.5, 0.75];
  return points.flatMap(([x, y], i) => {
    const [toX, toY] = points[i + 1] ?? [x, y];
    return parts.map((part): Point => [x + part * (toX - x), y + part * (toY - y)]);
  });
}

function freest(places: Point[], points: Point[], width: number, height: number): Point {
  const covered = places.map(
    ([left, top]) =>
      points.filter(
        ([x, y]) =>
          x > left - gap && x < left + width + gap && y > top - gap && y < top + height + gap,
      ).length,
  );
  return places[covered.indexOf(Math.min(...covered))];
}

/**
 * The approximate width of a text: Hangul and similar characters, m and w are one em wide, other
 * letters a little more than half an em.
 */
function widthOf(label: string): number {
  const isWide = (letter: string) => letter > "\u1100" || /[mwMW]/.test(letter);
  return [...label].reduce((width, letter) => width + (isWide(letter) ? 12 : 7.4), 0);
}
