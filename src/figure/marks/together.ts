import type { RenderFunction } from "@observablehq/plot";
import type { Marker } from "../../live/index.ts";
import { tenths } from "../path.ts";

/** The path data of a shape, from the positions that Plot has computed for it, in pixels. */
type Shape = (at: (channel: string) => number) => string;

/**
 * Draws several points of one colour as one element if there are more points than the limit of
 * elements. Of several points of one colour in the same half pixel, only one is drawn.
 *
 * @param radius the radius of a circle with the points' size
 * @param most how many points are one element; with few, later points cover earlier ones
 */
export function pointsTogether(marker: Marker, radius: number, most: number): RenderFunction {
  const outline = outlineOf(marker, radius);
  return together(
    most,
    (at) => `M${tenths(at("x"))},${tenths(at("y"))}${outline}`,
    (at) => `${Math.round(2 * at("x"))} ${Math.round(2 * at("y"))}`,
  );
}

/** Draws rectangles as one element if there are more than the limit of elements. */
export function boxesTogether(inset: number): RenderFunction {
  return together(Infinity, (at) => {
    const left = Math.min(at("x1"), at("x2")) + inset;
    const top = Math.min(at("y1"), at("y2"));
    const width = Math.abs(at("x2") - at("x1")) - 2 * inset;
    const height = Math.abs(at("y2") - at("y1"));
    if (width <= 0 || height <= 0) return "";
    const [across, down] = [tenths(width), tenths(height)];
    return `M${tenths(left)},${tenths(top)}h${across}v${down}h${-across}z`;
  });
}

/**
 * @param most how many shapes are one element
 * @param place a key that is equal for shapes of which only one needs to be drawn
 */
function together(most: number, shape: Shape, place?: Shape): RenderFunction {
  return (index, scales, values, dimensions, context, next) => {
    const channel = (name: string) => values[name] as readonly unknown[] | undefined;
    const [fills, strokes] = [channel("fill"), channel("stroke")];
    const paths: { color: string; shapes: string[] }[] = [];
    const latest = new Map<string, string[]>();
    const taken = new Set<string>();
    for (const i of index) {
      const at = (name: string) => Number(channel(name)?.[i]);
      const color = String(fills?.[i] ?? strokes?.[i] ?? "");
      const key = place && `${color} ${place(at)}`;
      if (key !== undefined && taken.has(key)) continue;
      if (key !== undefined) taken.add(key);
      let shapes = latest.get(color);
      if (!shapes || shapes.length >= most) {
        shapes = [];
        latest.set(color, shapes);
        paths.push({ color, shapes });
      }
      shapes.push(shape(at));
    }
    // Plot's group for the points, with its colours, but drawn without points.
    const group = next?.([], scales, values, dimensions, context) ?? null;
    for (const { color, shapes } of paths) {
      const path = context.document.createElementNS("http://www.w3.org/2000/svg", "path");
      if (color) path.setAttribute(fills ? "fill" : "stroke", color);
      path.setAttribute("d", shapes.join(""));
      group?.append(path);
    }
    return group;
  };
}

/**
 * The outline of a marker around the current point of a path, with the area of a circle, like
 * Plot's symbols.
 */
function outlineOf(marker: Marker, radius: number): string {
  const side = radius * Math.sqrt(Math.PI);
  switch (marker) {
    case ".":
    case "o": {
      const r = tenths(radius);
      const d = tenths(2 * r);
      return `m${-r},0a${r},${r},0,1,1,${d},0a${r},${r},0,1,1,${-d},0z`;
    }
    case "s":
      return polygon(4, side / Math.SQRT2, 45);
    case "D":
      return polygon(4, side * 0.93, 0, 0.58);
    case "^":
      return polygon(3, side * 0.877, -90);
    case "v":
      return polygon(3, side * 0.877, 90);
    case "*":
      return polygon(10, side * 0.944, -90, 1, 0.382);
    case "x": {
      const arm = tenths(side * 0.62);
      return `m${-arm},${-arm}l${2 * arm},${2 * arm}m0,${-2 * arm}l${-2 * arm},${2 * arm}`;
    }
    case "+": {
      const arm = tenths(side * 0.98);
      return `m${-arm},0h${2 * arm}m${-arm},${-arm}v${2 * arm}`;
    }
  }
}

/**
 * @param turn the direction of the first corner, in degrees
 * @param narrow the ratio of its width to its height
 * @param dent the distance of every second corner from the centre, relative to that of the others
 */
function polygon(corners: number, radius: number, turn: number, narrow = 1, dent = 1): string {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = ((turn + (360 * i) / corners) * Math.PI) / 180;
    const reach = radius * (i % 2 ? dent : 1);
    return [reach * Math.cos(angle) * (corners === 4 ? narrow : 1), reach * Math.sin(angle)];
  });
  const steps = points.map(([x, y], i) => {
    const [beforeX, beforeY] = points[i - 1] ?? [0, 0];
    return `${tenths(x - beforeX)},${tenths(y - beforeY)}`;
  });
  return `m${steps[0]}l${steps.slice(1).join(" ")}z`;
}
