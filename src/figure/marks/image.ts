import { rect, type Markish } from "@observablehq/plot";
import type { Image } from "../../live/index.ts";
import { shadeOf, shades, mapped } from "../colors.ts";
import { boxesTogether } from "./together.ts";

/** The pixels of an image, shade by shade. */
export function image({ columns, values, range, map }: Image, together: number): Markish[] {
  const groups = new Map<number, number[]>();
  values.forEach((value, i) => {
    if (value === null) return;
    const shade = shadeOf(value, range);
    const group = groups.get(shade);
    if (group) group.push(i);
    else groups.set(shade, [i]);
  });
  const colorOf = mapped(map, [0, shades - 1]);
  return [...groups].map(([shade, at]) =>
    rect(at, {
      x1: (i: number) => (i % columns) - 0.5,
      x2: (i: number) => (i % columns) + 0.5,
      y1: (i: number) => Math.floor(i / columns) - 0.5,
      y2: (i: number) => Math.floor(i / columns) + 0.5,
      inset: -0.2,
      render: together > 1 ? boxesTogether(-0.2) : undefined,
      fill: colorOf(shade),
      shapeRendering: "crispEdges",
    }),
  );
}
