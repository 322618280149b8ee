import { limits } from "./limits.ts";

const lists = ["x", "y", "values", "levels", "edges", "heights"];

/**
 * @internal The number of numbers in a figure's marks, from the lengths of their lists alone.
 *
 * @param marks a list of marks, or any other value that a cell has sent instead
 */
export function numbersIn(marks: unknown): number {
  let count = 0;
  for (const mark of listOf(marks)) {
    for (const name of lists) count += listOf(field(mark, name)).length;
    const color = field(mark, "color");
    for (const name of ["classes", "values"]) count += listOf(field(color, name)).length;
  }
  return count;
}

/** A part of a diagram is an element, and costs a page as much as this many numbers of a mark. */
const perPart = 30;

/** @internal The cost of a picture, in numbers. A cell may have sent anything instead of a picture. */
export function sizeOf(drawing: unknown): number {
  let parts = 0;
  for (const layer of listOf(field(drawing, "layers"))) {
    for (const name of ["values", "weights"]) parts += listOf(field(layer, name)).length;
  }
  return numbersIn(field(drawing, "marks")) + perPart * parts;
}

/**
 * @internal The number of groups in which the marks are drawn: each level and each class is one.
 */
export function groupsIn(marks: unknown): number {
  let count = 0;
  for (const mark of listOf(marks)) {
    const levels = field(mark, "levels");
    const classes =
      field(field(mark, "color"), "classes") ?? (field(mark, "type") === "contour" && !levels);
    count += classes ? limits.classes : Math.max(1, listOf(levels).length);
  }
  return count;
}

function listOf(sent: unknown): readonly unknown[] {
  return Array.isArray(sent) ? (sent as unknown[]) : [];
}

function field(of: unknown, name: string): unknown {
  return typeof of === "object" && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}
