import type { Color, LineStyle, Marker } from "live";
import { colorOf } from "./color.ts";
import { unfit } from "./errors.ts";

const markers: readonly Marker[] = [".", "o", "s", "D", "^", "v", "*", "x", "+"];
const styles: readonly LineStyle[] = ["--", "-.", "-", ":"];

/** The content of a format string. */
export interface Format {
  color?: Color;
  marker?: Marker;
  style?: LineStyle;
}

/**
 * Parses matplotlib's short form of colour, marker and line style, in any order.
 *
 * @throws TypeError for anything else
 * @example parseFmt("plot", "ro--") // => { color: "C1", marker: "o", style: "--" }
 */
export function parseFmt(name: string, fmt: string): Format {
  const format: Format = {};
  for (let rest = fmt; rest;) {
    const style = styles.find((one) => rest.startsWith(one));
    const marker = markers.find((one) => rest.startsWith(one));
    const color = /^(?:C\d|[bgrcmyk])/.exec(rest)?.[0];
    if (style && !format.style) format.style = style;
    else if (marker && !format.marker) format.marker = marker;
    else if (color && !format.color) format.color = colorOf(name, color);
    else {
      const all = [...markers, ...styles].map((one) => `"${one}"`).join(", ");
      throw unfit(name, `fmt must consist of a colour (b, r, g, C0, …) and ${all}`, fmt);
    }
    rest = rest.slice((style ?? marker ?? color ?? "").length);
  }
  return format;
}

/** The line style with that name. Throws a TypeError if there is none. */
export function styleOf(name: string, style: string): LineStyle {
  const known = styles.find((one) => one === style);
  if (known) return known;
  const all = styles.map((one) => `"${one}"`).join(", ");
  throw unfit(name, `linestyle must be one of ${all}`, style);
}

/** The marker with that name. Throws a TypeError if there is none. */
export function markerOf(name: string, marker: string): Marker {
  const known = markers.find((one) => one === marker);
  if (known) return known;
  throw unfit(name, `marker must be one of ${markers.map((one) => `"${one}"`).join(", ")}`, marker);
}
