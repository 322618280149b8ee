import { endOfAxis, limits } from "../../budget/limits.ts";
import { groupsIn, numbersIn } from "../../budget/size.ts";
import {
  type Color,
  type Drawing,
  type Figure,
  type Interval,
  type Mark,
  type Value,
} from "../../live/index.ts";
import { plainDiagram } from "./plain-diagram.ts";
import { list, numbers, object, oneOf, texts, Unfit, values, within, type Data } from "./plain.ts";

const markers = [".", "o", "s", "D", "^", "v", "*", "x", "+"] as const;
const lineStyles = ["-", "--", ":", "-."] as const;
const colorMaps = ["viridis", "gray", "Greys"] as const;

/**
 * Copies the known fields of a figure that a cell sent; a cell may send anything.
 *
 * @returns undefined if it is not a figure, or exceeds a limit
 */
export function plainFigure(sent: unknown): Drawing | undefined {
  try {
    const data = object(sent);
    if (data.marks === undefined) return plainDiagram(data);
    const marks = list(data.marks, limits.marks);
    // The size is counted before anything is copied.
    if (numbersIn(marks) > limits.numbers || groupsIn(marks) > limits.groups) return undefined;
    const [width, height] = numbers(data.size, 2, 2);
    return {
      size: [within(width, 1, 20), within(height, 1, 20)],
      ...texts(data, ["title", "xlabel", "ylabel"]),
      ...(data.xlim !== undefined && { xlim: interval(data.xlim) }),
      ...(data.ylim !== undefined && { ylim: interval(data.ylim) }),
      legend: data.legend === true,
      marks: Array.from(marks, mark),
    } satisfies Figure;
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

function mark(sent: unknown): Mark {
  const data = object(sent);
  const label = texts(data, ["label"]);
  switch (data.type) {
    case "line": {
      const x = values(data.x, 0, limits.points);
      const style = data.style === undefined ? {} : { style: oneOf(lineStyles, data.style) };
      const most = data.marker === undefined ? limits.points : limits.markers;
      return {
        type: "line",
        x,
        y: values(data.y, x.length, Math.min(x.length, most)),
        color: color(data.color),
        ...style,
        ...(data.marker !== undefined && { marker: oneOf(markers, data.marker) }),
        width: within(data.width, 0, limits.linewidth),
        ...label,
      };
    }
    case "scatter": {
      const x = values(data.x, 0, limits.markers);
      const same = (sent: unknown) => values(sent, x.length, x.length);
      return {
        type: "scatter",
        x,
        y: same(data.y),
        color: colors(data.color, same),
        marker: oneOf(markers, data.marker),
        area: within(data.area, 0, 10_000),
        ...label,
      };
    }
    case "contour": {
      const grid = gridOf(data, 2, limits.grid);
      const levels = data.levels;
      return {
        type: "contour",
        ...grid,
        ...(levels === undefined && { values: classes(grid.values) }),
        x: interval(data.x),
        y: interval(data.y),
        ...(levels !== undefined && { levels: numbers(levels, 2, limits.levels) }),
      };
    }
    case "image": {
      const grid = gridOf(data, 1, limits.pixels);
      const [from, to] = numbers(data.range, 2, 2);
      return { type: "image", ...grid, range: [from, to], map: oneOf(colorMaps, data.map) };
    }
    case "bars": {
      const heights = numbers(data.heights, 1, limits.bars);
      const edges = numbers(data.edges, heights.length + 1, heights.length + 1);
      return { type: "bars", edges, heights, color: color(data.color), ...label };
    }
    default:
      throw new Unfit();
  }
}

function gridOf(data: Data, least: number, most: number) {
  const [columns, rows] = [within(data.columns, least, most), within(data.rows, least, most)];
  const size = columns * rows;
  if (size > most || !Number.isInteger(columns) || !Number.isInteger(rows)) throw new Unfit();
  return { columns, rows, values: values(data.values, size, size) };
}

function colors(sent: unknown, same: (sent: unknown) => Value[]) {
  if (typeof sent === "string") return color(sent);
  const data = object(sent);
  return data.classes === undefined
    ? { values: same(data.values) }
    : { classes: classes(same(data.classes)) };
}

/** Checks classes, which are whole numbers from 0 that each have a colour. */
function classes(values: Value[]): Value[] {
  const known = (value: Value) => Number.isInteger(value) && Number(value) < limits.classes;
  if (values.every((value) => value === null || (value >= 0 && known(value)))) return values;
  throw new Unfit();
}

function color(sent: unknown): Color {
  if (typeof sent === "string" && /^(?:C\d{1,3}|#[\da-f]{6}|text)$/.test(sent))
    return sent as Color;
  throw new Unfit();
}

function interval(sent: unknown): Interval {
  const [from, to] = numbers(sent, 2, 2).map((end) => within(end, -endOfAxis, endOfAxis));
  if (from === to) throw new Unfit();
  return [from, to];
}
