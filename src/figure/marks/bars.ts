import { rectY, type Markish } from "@observablehq/plot";
import type { Bars } from "../../live/index.ts";
import { paint } from "../colors.ts";

/** A histogram's bars, side by side. */
export function bars({ edges, heights, color }: Bars): Markish[] {
  const x1 = edges.slice(0, -1);
  const fill = paint(color);
  return [rectY(heights, { x1, x2: edges.slice(1), y: heights, fill, inset: 0.25 })];
}
