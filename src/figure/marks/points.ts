import { dot, type Markish, type SymbolType } from "@observablehq/plot";
import type { Marker, Value } from "../../live/index.ts";
import { inch } from "../frame.ts";
import { pointsOnPath } from "./on-path.ts";
import { pointsTogether } from "./together.ts";

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

/**
 * The width in points of the edge, of the same colour, that matplotlib draws around filled markers.
 */
const edge = 1;

/**
 * Points with one common colour, or each with its own. Filled points have an edge that separates
 * them.
 *
 * @param together how many points of one colour are one element, if each has its own colour
 */
export function points(
  x: readonly Value[],
  y: readonly Value[],
  marker: Marker,
  area: number,
  color: string | readonly string[],
  together: number,
): Markish {
  const r = radiusOf(marker, area);
  const isOne = typeof color === "string";
  const options = {
    x,
    y,
    symbol: symbols[marker],
    r,
    ...(marker === "v" && { rotate: 180 }),
    ...(isOne && { render: pointsOnPath }),
    ...(!isOne && together > 1 && { render: pointsTogether(marker, r, together) }),
  };
  const paint = isOne ? color : { value: [...color], scale: null };
  if (isLines(marker)) {
    return dot(x, { ...options, stroke: paint, strokeWidth: 1.5, fill: "none" });
  }
  const rim = isOne ? "var(--figure-ground)" : "currentColor";
  return dot(x, { ...options, fill: paint, stroke: rim, strokeWidth: 0.5 });
}

/** The radius in pixels of a point with the given area in points squared. */
function radiusOf(marker: Marker, area: number): number {
  const width = marker === "." ? Math.sqrt(area) / 2 : Math.sqrt(area);
  return ((isLines(marker) ? width : width + edge) / 2) * (inch / 72);
}

/** Whether a marker consists of lines only. */
function isLines(marker: Marker): boolean {
  return marker === "x" || marker === "+";
}
