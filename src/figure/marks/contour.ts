import { contour as plotContour, rect, type Markish } from "@observablehq/plot";
import type { Contour, Interval } from "../../live/index.ts";
import { classPaint, mapped } from "../colors.ts";
import { classesOf } from "./scatter.ts";

/** Filled bands between levels, or a region for each class. */
export function contour(mark: Contour): Markish[] {
  return mark.levels ? bands(mark, mark.levels) : regions(mark);
}

/**
 * Draws the region above each level on top of the region above the level below; nothing is drawn
 * beyond the last level. As in matplotlib, a band has the colour of its middle on a map from the
 * first level to the last.
 */
function bands(mark: Contour, levels: number[]): Markish[] {
  const last = levels.length - 1;
  const colorOf = mapped("viridis", [levels[0], levels[last]]);
  return levels.map((level, i) => {
    const fill = i === last ? "var(--figure-ground)" : colorOf((level + levels[i + 1]) / 2);
    return reaching(
      mark,
      mark.values.map((value) => value ?? NaN),
      level,
      fill,
    );
  });
}

/**
 * Draws each class on a background of the first class, so that no gap shows where three regions
 * meet.
 */
function regions(mark: Contour): Markish[] {
  const [first, ...others] = classesOf(mark.values);
  const [[x1, x2], [y1, y2]] = [mark.x, mark.y];
  const ground = rect([0], {
    x1: [x1],
    x2: [x2],
    y1: [y1],
    y2: [y2],
    fill: classPaint(first).region,
  });
  const over = others.map((k) => {
    const inside = mark.values.map((value) => (value === k ? 1 : 0));
    return reaching(mark, inside, 0.5, classPaint(k).region);
  });
  return [ground, ...over];
}

/**
 * The region where values reach a level. Our values are at the points of the grid, Plot's in its
 * cells.
 */
function reaching(mark: Contour, values: number[], level: number, fill: string): Markish {
  const { columns: width, rows: height } = mark;
  const [x1, x2] = widened(mark.x, width);
  const [y1, y2] = widened(mark.y, height);
  const [thresholds, grid] = [[level], { x: null, y: null, width, height, x1, x2, y1, y2 }];
  return plotContour(values, { ...grid, thresholds, clip: true, fill, stroke: "none" });
}

function widened([from, to]: Interval, count: number): Interval {
  const half = (to - from) / (count - 1) / 2;
  return [from - half, to + half];
}
