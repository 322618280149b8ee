import type { Markish } from "@observablehq/plot";
import type { Scatter, Value } from "../../live/index.ts";
import { classPaint, mapped, paint, shadeOf, shades } from "../colors.ts";
import { extent } from "../extent.ts";
import { points } from "./points.ts";

/** Points in one colour, in a colour for each class, or in the colours of their values. */
export function scatter({ x, y, color, marker, area }: Scatter, together: number): Markish[] {
  if (typeof color === "string") return [points(x, y, marker, area, paint(color), together)];
  if ("classes" in color) {
    return classesOf(color.classes).map((k) => {
      const own = (values: Value[]) => values.filter((_, i) => color.classes[i] === k);
      return points(own(x), own(y), marker, area, classPaint(k).point, together);
    });
  }
  const { from, to } = extent(color.values) ?? { from: 0, to: 1 };
  const ofShade = mapped("viridis", [0, shades - 1]);
  const colorOf =
    together > 1
      ? (value: number) => ofShade(shadeOf(value, [from, to]))
      : mapped("viridis", [from, to]);
  const colors = color.values.map((value) => (value === null ? "none" : colorOf(value)));
  return [points(x, y, marker, area, colors, together)];
}

/** The class labels that occur, in order. */
export function classesOf(values: readonly Value[]): number[] {
  return [...new Set(values)].filter((value) => value !== null).sort((a, b) => a - b);
}
