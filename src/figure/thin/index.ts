import { drawn } from "../../budget/limits.ts";
import type { Line, Mark, Scatter } from "../../live/index.ts";
import type { Axis } from "../frame.ts";
import { thinGrid } from "./grid.ts";
import { evenly, thinLine } from "./line.ts";

/** Marks with no more data than is drawn, and whether the difference is visible. */
export interface Thinned {
  marks: Mark[];
  coarse: boolean;
}

/** The number of columns per pixel: a high-resolution screen may have two. */
const fine = 2;

/** Reduces marks to the data that a screen can show, or to less if that is still too much. */
export function thin(sent: readonly Mark[], across: Axis): Thinned {
  const marks = withoutLowerImages(sent);
  const strokes = marks.filter((mark) => mark.type === "line" && mark.style);
  const points = strokes.reduce((sum, mark) => sum + lengthOf(mark), 0);
  const perLine = points > drawn.points ? Math.floor(drawn.points / strokes.length) : Infinity;
  const share = Math.min(1, drawn.shapes / shapesOf(marks));
  const all = marks.map((mark): Thinned => {
    if (mark.type === "contour") return thinGrid(mark);
    if (mark.type === "scatter") return thinPoints(mark, share);
    if (mark.type !== "line") return { marks: [mark], coarse: false };
    const { style, marker, ...line } = mark;
    const parts: Thinned[] = [];
    if (style && lengthOf(mark) > perLine)
      parts.push(thinStroke({ ...line, style }, across, perLine));
    else if (!marker || share === 1) return { marks: [mark], coarse: false };
    else if (style) parts.push({ marks: [{ ...line, style }], coarse: false });
    if (marker) parts.push(thinPoints({ ...line, marker }, share));
    return joined(parts);
  });
  const { marks: kept, coarse } = joined(all);
  return { marks: kept, coarse: coarse || marks.length < sent.length };
}

/**
 * Omits the images for which there is no room below others: all begin at the same corner, so a later
 * image covers the earlier ones.
 */
function withoutLowerImages(marks: readonly Mark[]): readonly Mark[] {
  let pixels = 0;
  return marks
    .toReversed()
    .filter((mark) => mark.type !== "image" || (pixels += lengthOf(mark)) <= drawn.shapes)
    .toReversed();
}

/** The number of shapes of marks other than lines and bands: points, pixels and bars. */
export function shapesOf(marks: readonly Mark[]): number {
  const shapes = marks.filter(({ type }) => type !== "contour");
  return shapes.reduce((sum, mark) => sum + (isStroke(mark) ? 0 : lengthOf(mark)), 0);
}

function isStroke(mark: Mark): boolean {
  return mark.type === "line" && !mark.marker;
}

function lengthOf(mark: Mark): number {
  if ("values" in mark) return mark.values.length;
  return mark.type === "bars" ? mark.heights.length : mark.x.length;
}

function joined(parts: readonly Thinned[]): Thinned {
  return {
    marks: parts.flatMap(({ marks }) => marks),
    coarse: parts.some(({ coarse }) => coarse),
  };
}

/** A line with at most `most` points. */
function thinStroke(mark: Line, { at, start, end }: Axis, most: number): Thinned {
  const keptIn = (columns: number, most?: number) => {
    const scale = columns / (end - start);
    const columnOf = (value: number) =>
      Math.max(-1, Math.min(columns, Math.floor((at(value) - start) * scale)));
    return thinLine(mark.x, mark.y, columnOf, most);
  };
  const fitting = keptIn(Math.ceil((end - start) * fine), most);
  if (fitting.length <= most) return { marks: [picked(mark, fitting)], coarse: false };
  const coarse = keptIn(most / 4, most);
  // A line that crosses the screen too often is drawn with evenly spaced points.
  const places = coarse.length > most ? evenly([...mark.x.keys()], most) : coarse;
  return { marks: [picked(mark, places)], coarse: true };
}

/** An evenly spaced share of the points. */
function thinPoints<M extends Line | Scatter>(mark: M, share: number): Thinned {
  if (share === 1) return { marks: [mark], coarse: false };
  const places = evenly([...mark.x.keys()], Math.max(2, Math.floor(mark.x.length * share)));
  return { marks: [picked(mark, places)], coarse: true };
}

/** A line or scatter with only the points at the given indices. */
function picked<M extends Line | Scatter>(mark: M, places: readonly number[]): M {
  const of = <T>(values: readonly T[]) => places.map((i) => values[i]);
  const { x, y, color } = mark;
  if (typeof color === "string") return { ...mark, x: of(x), y: of(y) };
  const colors = "classes" in color ? { classes: of(color.classes) } : { values: of(color.values) };
  return { ...mark, x: of(x), y: of(y), color: colors };
}
