import { scale } from "@observablehq/plot";
import type { Color, ColorMap, Interval } from "../live/index.ts";

/** The number of colours of the palette, which figure.css defines. */
const palette = 7;

/** A colour as an SVG attribute value. */
export function paint(color: Color): string {
  if (color === "text") return "currentColor";
  return color.startsWith("#") ? color : `var(--figure-${Number(color.slice(1)) % palette})`;
}

/** The colour of a class, and a lighter one for its region. */
export function classPaint(k: number): { point: string; region: string } {
  return { point: paint(`C${k}`), region: `var(--figure-region-${k % palette})` };
}

/**
 * The function from values to the colours of a map: the first value of the range gets the first
 * colour.
 */
export function mapped(map: ColorMap, [low, high]: Interval): (value: number) => string {
  const domain = map === "gray" ? [high, low] : [low, high];
  const scheme = map === "viridis" ? "viridis" : "greys";
  const { apply } = scale({ color: { type: "linear", scheme, domain, clamp: true } });
  return (value) => hex(String(apply(low === high ? low : value)));
}

/** The number of colours in which an image is drawn. */
export const shades = 32;

/** The index of a value's shade, from 0 to 31. */
export function shadeOf(value: number, [low, high]: Interval): number {
  const share = low === high ? 0 : (value - low) / (high - low);
  return Math.round(Math.min(1, Math.max(0, share)) * (shades - 1));
}

/** Converts rgb(…) to its short hexadecimal form. */
function hex(color: string): string {
  const channels = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1) ?? [];
  if (channels.length === 0) return color;
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, "0")).join("")}`;
}
