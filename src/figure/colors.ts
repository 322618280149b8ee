import { scale } from "@observablehq/plot";
import type { Color, ColorMap, Interval } from "../live/index.ts";

/** How many colours the palette has; figure.css says which. */
const palette = 7;

/** A colour as SVG takes it. */
export function paint(color: Color): string {
  if (color === "text") return "currentColor";
  return color.startsWith("#") ? color : `var(--figure-${Number(color.slice(1)) % palette})`;
}

/** The colour of a class, and a paler one for its region. */
export function classPaint(k: number): { point: string; region: string } {
  return { point: paint(`C${k}`), region: `var(--figure-region-${k % palette})` };
}

/** The colours of a map: the range's first value has the map's first colour. */
export function mapped(map: ColorMap, [low, high]: Interval): (value: number) => string {
  const domain = map === "gray" ? [high, low] : [low, high];
  const scheme = map === "viridis" ? "viridis" : "greys";
  const { apply } = scale({ color: { type: "linear", scheme, domain, clamp: true } });
  return (value) => hex(String(apply(low === high ? low : value)));
}

/** How many colours a picture is drawn in. */
export const shades = 32;

/** Which of them a value of a range has. */
export function shadeOf(value: number, [low, high]: Interval): number {
  const share = low === high ? 0 : (value - low) / (high - low);
  return Math.round(Math.min(1, Math.max(0, share)) * (shades - 1));
}

/** rgb(…) in its short form. */
function hex(color: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1) ?? [];
  if (channels.length === 0) return color;
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`;
}
