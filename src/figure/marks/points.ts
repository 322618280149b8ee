import { dot, type Markish, type SymbolType } from "@observablehq/plot";
import type { Marker, Value } from "../../live/index.ts";
import { inch } from "../frame.ts";

const symbols: Record<Marker, SymbolType> = {
  ".": "circle",
  o: "circle",
  s: "square",
  D: "diamond",
  "^": "triangle",
  v: "triangle",
  "*": "star",
  x: "times",
  "+": "plus",
};

/** Points of one colour, or of one each; filled ones have an edge that sets them off. */
export function points(
  x: readonly Value[],
  y: readonly Value[],
  marker: Marker,
  area: number,
  color: string | readonly string[],
): Markish {
  const options = {
    x,
    y,
    symbol: symbols[marker],
    r: radiusOf(marker, area),
    ...(marker === "v" && { rotate: 180 }),
  };
  const paint = typeof color === "string" ? color : { value: [...color], scale: null };
  if (marker === "x" || marker === "+") {
    return dot(x, { ...options, stroke: paint, strokeWidth: 1.5, fill: "none" });
  }
  const edge = typeof color === "string" ? "var(--figure-ground)" : "currentColor";
  return dot(x, { ...options, fill: paint, stroke: edge, strokeWidth: 0.5 });
}

/** The radius of a point of that area in points squared, in pixels. */
export function radiusOf(marker: Marker, area: number): number {
  const radius = (Math.sqrt(area) / 2) * (inch / 72);
  return marker === "." ? radius / 2 : radius;
}
