import type { Graph, GraphEdge } from "../../live/index.ts";
import { layoutOf, line, linesOf, radius } from "./graph-layout.ts";
import { rounded, type Make } from "./svg.ts";

type Point = [x: number, y: number];

/** The length of an arrowhead. */
const head = 8;

/**
 * Draws a computational graph: operations connected by arrows, with forward values above and
 * gradients below.
 */
export function drawGraph(graph: Graph, make: Make): Element {
  const { width, height, nodes, edges } = layoutOf(graph);
  return make(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, class: "figure graph" },
    ...edges.flatMap(({ edge, points, label }) => [
      make("path", { d: lineOf(points), class: "graph-edge" }),
      make("path", { d: headOf(points), class: "graph-head" }),
      ...labels(edge, label, make),
    ]),
    ...nodes.map(({ op, at: [x, y], reach }) =>
      make(
        "g",
        {},
        make("rect", {
          x: x - reach,
          y: y - radius,
          width: 2 * reach,
          height: 2 * radius,
          rx: radius,
          class: "graph-node",
        }),
        make("text", { x, y, dy: "0.35em", class: "graph-op" }, op),
      ),
    ),
  );
}

/** The lines of a forward value end above the edge; those of a backward value begin below it. */
function labels({ name, forward, backward }: GraphEdge, [x, y]: Point, make: Make): Element[] {
  const texts = (value: string | undefined, side: "forward" | "backward", top: number) =>
    linesOf(value).map((text, i) => {
      const place = i === 0 ? `graph-${side}` : `graph-${side} graph-row`;
      return make("text", { x, y: top + i * line, class: place }, text);
    });
  const over = texts(forward, "forward", y - 7 - (linesOf(forward).length - 1) * line);
  const named = forward === undefined ? name : `${name} `;
  over[0].prepend(make("tspan", { class: "graph-name" }, named));
  return backward === undefined ? over : [...over, ...texts(backward, "backward", y + 18)];
}

function lineOf(points: Point[]): string {
  return `M${points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join("L")}`;
}

function headOf(points: Point[]): string {
  const [[fromX, fromY], [x, y]] = points.slice(-2);
  const length = Math.hypot(x - fromX, y - fromY);
  const [stepX, stepY] = [(x - fromX) / length, (y - fromY) / length];
  const side = (sign: number): Point => [
    x - head * stepX - (sign * head * stepY) / 2,
    y - head * stepY + (sign * head * stepX) / 2,
  ];
  return `${lineOf([[x, y], side(1), side(-1)])}Z`;
}
