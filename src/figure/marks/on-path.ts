import type { RenderFunction } from "@observablehq/plot";
import { stepsOf } from "../path.ts";

const svg = "http://www.w3.org/2000/svg";

/** The number of points whose elements are as long as a path with a marker. */
const few = 8;

/** Makes the ids of markers different within a figure; the finished figure has ids of its own. */
let made = 0;

/**
 * Draws many points of one colour and shape as the corners of an invisible path, in order, with their
 * shape as its marker, so that a point costs the page a few bytes and no element. Neighbours at the
 * same tenth of a pixel are one corner.
 */
export const pointsOnPath: RenderFunction = (index, scales, values, dimensions, context, next) => {
  const isFew = index.length <= few;
  // Plot's group with its colours; if there are many points, the first one gives the shape.
  const drawn = isFew ? index : index.slice(0, 1);
  const group = next?.(drawn, scales, values, dimensions, context) ?? null;
  // A clipped group is inside another.
  const shape = group?.querySelector(":not(g)");
  const parent = shape?.parentElement;
  if (isFew || !shape || !parent) return group;
  for (const name of ["cx", "cy"]) shape.removeAttribute(name);
  const turn = /rotate\([^)]*\)/.exec(shape.getAttribute("transform") ?? "")?.[0];
  if (turn) shape.setAttribute("transform", turn);
  else shape.removeAttribute("transform");

  const marker = context.document.createElementNS(svg, "marker");
  marker.id = `points-${made++}`;
  marker.setAttribute("markerUnits", "userSpaceOnUse");
  marker.setAttribute("overflow", "visible");
  marker.append(shape);

  const path = context.document.createElementNS(svg, "path");
  const at = (channel: string, i: number) => Number((values[channel] as readonly unknown[])[i]);
  const corners = Array.from(index, (i): [number, number] => [at("x", i), at("y", i)]);
  path.setAttribute("d", stepsOf(corners));
  for (const name of ["fill", "stroke"]) path.setAttribute(name, "none");
  for (const name of ["start", "mid", "end"]) {
    path.setAttribute(`marker-${name}`, `url(#${marker.id})`);
  }
  parent.append(marker, path);
  return group;
};
