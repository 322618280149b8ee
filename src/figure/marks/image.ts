import { rect, type Markish } from "@observablehq/plot";
import type { Image } from "../../live/index.ts";
import { mapped } from "../colors.ts";

/** How many colours a picture is drawn in; pixels of one colour are drawn together. */
const shades = 32;

/** A picture's pixels, shade by shade. */
export function image({ columns, values, range, map }: Image): Markish[] {
  const [low, high] = range;
  const groups = new Map<number, number[]>();
  values.forEach((value, i) => {
    if (value === null) return;
    const share = low === high ? 0 : (value - low) / (high - low);
    const shade = Math.round(Math.min(1, Math.max(0, share)) * (shades - 1));
    groups.set(shade, [...(groups.get(shade) ?? []), i]);
  });
  const colorOf = mapped(map, [0, shades - 1]);
  return [...groups].map(([shade, at]) =>
    rect(at, {
      x1: (i: number) => (i % columns) - 0.5,
      x2: (i: number) => (i % columns) + 0.5,
      y1: (i: number) => Math.floor(i / columns) - 0.5,
      y2: (i: number) => Math.floor(i / columns) + 0.5,
      inset: -0.2,
      fill: colorOf(shade),
      shapeRendering: "crispEdges",
    }),
  );
}
