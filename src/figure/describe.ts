import type { Contour, Drawing, Figure, Line, Mark, Value } from "../live/index.ts";
import { describeDiagram } from "./diagram/describe.ts";
import { extent } from "./extent.ts";
import { classesOf } from "./marks/scatter.ts";
import { short } from "./short.ts";
import type { Words } from "./words.ts";

/** A text alternative: describes in words what a drawing shows. */
export function describe(drawing: Drawing, words: Words): string {
  return "marks" in drawing ? describeFigure(drawing, words) : describeDiagram(drawing, words);
}

/** Describes the kind of each mark, its ranges, its last value and its classes. */
function describeFigure(figure: Figure, words: Words): string {
  const { title, xlabel, ylabel, marks } = figure;
  const sentences = [title ? words("figure.named", { title }) : words("figure.unnamed", {})];
  if (xlabel || ylabel) {
    sentences.push(words("figure.axes", { x: xlabel ?? "x", y: ylabel ?? "y" }));
  }
  sentences.push(...inGroups(marks).map((group) => told(group, words)));
  return sentences.join(" ");
}

/** Groups adjacent lines of one colour that have no name; every other mark is its own group. */
function inGroups(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last && isPlain(mark) && isPlain(last[0]) && last[0].color === mark.color) last.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function isPlain(mark: Mark): mark is Line {
  return mark.type === "line" && !mark.label;
}

function told(group: readonly Mark[], words: Words): string {
  if (group.length === 1) return sentence(group[0], words);
  const lines = group.filter(isPlain);
  const [x, y] = [lines.flatMap((line) => line.x), lines.flatMap((line) => line.y)];
  return words("figure.lines", { count: String(group.length), ...ranges(x, y) });
}

function sentence(mark: Mark, words: Words): string {
  const label = "label" in mark && mark.label ? ` ${mark.label}` : "";
  switch (mark.type) {
    case "line": {
      const last = short(mark.y.findLast((value) => value !== null) ?? NaN, digitsFor(mark.y));
      return words("figure.line", { label, last, ...ranges(mark.x, mark.y) });
    }
    case "scatter": {
      const points = words("figure.scatter", { label, ...ranges(mark.x, mark.y) });
      if (typeof mark.color === "string") return points;
      if ("values" in mark.color) {
        return `${points} ${words("figure.values", range("", mark.color.values))}`;
      }
      return `${points} ${words("figure.classes", { classes: counts(mark.color.classes) })}`;
    }
    case "contour":
      return contour(mark, words);
    case "image": {
      const size = { rows: String(mark.rows), columns: String(mark.columns) };
      return words("figure.image", { ...size, ...range("", mark.values) });
    }
    case "bars": {
      const high = mark.heights.reduce(
        (best, height, i) => (height > mark.heights[best] ? i : best),
        0,
      );
      return words("figure.bars", {
        label,
        n: String(mark.heights.length),
        ...range("x", mark.edges),
        height: short(mark.heights[high]),
        from: short(mark.edges[high]),
        to: short(mark.edges[high + 1]),
      });
    }
  }
}

function contour(mark: Contour, words: Words): string {
  const place = { ...range("x", mark.x), ...range("y", mark.y) };
  if (!mark.levels) {
    const percent = (count: number) => `${Math.round((count / mark.values.length) * 100)}%`;
    return words("figure.regions", { ...place, classes: counts(mark.values, percent) });
  }
  const levels = mark.levels.map((level) => short(level)).join(", ");
  return words("figure.bands", { ...place, ...range("", mark.values), levels });
}

/** The number of points and their ranges. */
function ranges(x: readonly Value[], y: readonly Value[]): Record<string, string> {
  return { n: String(x.length), ...range("x", x), ...range("y", y) };
}

function range(axis: "x" | "y" | "", values: readonly Value[]): Record<string, string> {
  const { from, to } = extent(values) ?? { from: NaN, to: NaN };
  const digits = digitsFor(values);
  return { [`${axis}0`]: short(from, digits), [`${axis}1`]: short(to, digits) };
}

/**
 * The number of significant digits: four, or more if the values are closer to each other than to
 * zero.
 */
function digitsFor(values: readonly Value[]): number {
  const { from, to } = extent(values) ?? { from: 0, to: 0 };
  if (from === to) return 4;
  const closeness = Math.max(Math.abs(from), Math.abs(to)) / (to - from);
  return 4 + Math.floor(Math.log10(Math.max(1, closeness)));
}

/** The count of each class: `0: 100, 1: 98`. */
function counts(values: readonly Value[], written: (count: number) => string = String): string {
  const count = (k: number) => values.filter((value) => value === k).length;
  return classesOf(values)
    .map((k) => `${k}: ${written(count(k))}`)
    .join(", ");
}
