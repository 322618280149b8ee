import { rectY, type Markish } from "@observablehq/plot";
import type { Bars } from "../../live/index.ts";
import { paint } from "../colors.ts";
import { boxesTogether } from "./together.ts";

/** The gap between a bar and its side, in pixels. */
const inset = 0.25;

/** The bars of a histogram, side by side. */
export function bars({ edges, heights, color }: Bars, together: number): Markish[] {
  const x1 = edges.slice(0, -1);
  const fill = paint(color);
  const render = together > 1 ? boxesTogether(inset) : undefined;
  return [rectY(heights, { x1, x2: edges.slice(1), y: heights, fill, inset, render })];
}
