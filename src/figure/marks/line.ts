import { line as plotLine, type Markish } from "@observablehq/plot";
import type { Line, LineStyle } from "../../live/index.ts";
import { paint } from "../colors.ts";
import { points } from "./points.ts";

const dashes: Record<LineStyle, string | undefined> = {
  "-": undefined,
  "--": "6 3",
  ":": "1.5 2.5",
  "-.": "8 3 1.5 3",
};

/** The area of a line's marker in matplotlib, in points squared. */
const area = 36;

/** A line, its markers, or both; there is a gap where a number is missing. */
export function line({ x, y, color, style, marker, width }: Line, together: number): Markish[] {
  const stroke = paint(color);
  const marks: Markish[] = [];
  if (style) {
    const strokeDasharray = dashes[style];
    const options = {
      stroke,
      strokeWidth: width,
      strokeDasharray,
      strokeLinejoin: "round",
    } as const;
    marks.push(plotLine(x, { x, y, z: null, ...options }));
  }
  if (marker) marks.push(points(x, y, marker, area, stroke, together));
  return marks;
}
