import type { Graph, GraphEdge } from "../../live/index.ts";
import { minus } from "../short.ts";
import { widthOf } from "./svg.ts";

export const radius = 15;
const fontSize = 14;

/** The height of a line of text. */
export const line = 17;
/** The vertical distance between edges, with a line of text on either side. */
const row = 50;
/** The width of the slanted part of an edge. */
const slant = 15;
const gap = 4;
const margin = 4;

type Point = [x: number, y: number];

/** The positions of the parts of a graph, in pixels. */
export interface GraphLayout {
  width: number;
  height: number;
  /** `reach` is half the width of the node. */
  nodes: { op: string; at: Point; reach: number }[];
  edges: { edge: GraphEdge; points: Point[]; label: Point }[];
}

/**
 * Lays a graph out from left to right: a node is one column after the last of the nodes that give
 * its inputs, at the mean height of its inputs. Each input from outside has its own row.
 */
export function layoutOf({ nodes, edges }: Graph): GraphLayout {
  const makerOf = edges.map((_, edge) => nodes.findIndex(({ outputs }) => outputs.includes(edge)));
  const takerOf = edges.map((_, edge) => nodes.findIndex(({ inputs }) => inputs.includes(edge)));

  const ranks: number[] = [];
  const rankOf = (node: number): number =>
    (ranks[node] ??= nodes[node].inputs
      .map((edge) => (makerOf[edge] < 0 ? 0 : rankOf(makerOf[edge]) + 1))
      .reduce((most, rank) => Math.max(most, rank), 0));
  const lastRank = Math.max(...nodes.map((_, node) => rankOf(node)));

  // Heights, in rows. Nodes are visited from each output to its inputs, the upper input first.
  const heights: number[] = edges.map(() => NaN);
  const nodeHeights: number[] = [];
  let lowest = -1;
  const visit = (node: number): void => {
    if (node in nodeHeights) return;
    nodeHeights[node] = NaN;
    const { inputs, outputs } = nodes[node];
    for (const edge of inputs) {
      if (makerOf[edge] < 0) heights[edge] = lowest += 1;
      else visit(makerOf[edge]);
    }
    const middle = inputs.reduce((sum, edge) => sum + heights[edge], 0) / inputs.length;
    nodeHeights[node] = middle;
    outputs.forEach((edge, i) => (heights[edge] = middle + i - (outputs.length - 1) / 2));
    lowest = Math.max(lowest, ...outputs.map((edge) => heights[edge]));
  };
  nodes.forEach(({ outputs }, node) => {
    if (outputs.some((edge) => takerOf[edge] < 0)) visit(node);
  });

  // The label of each edge is right after the node that it leaves, or right before the node that it
  // enters.
  const columnOf = edges.map((_, edge) =>
    makerOf[edge] < 0 ? rankOf(takerOf[edge]) : rankOf(makerOf[edge]) + 1,
  );
  const rooms = Array.from({ length: lastRank + 2 }, (_, column) =>
    Math.max(24, ...edges.map((edge, i) => (columnOf[i] === column ? labelWidth(edge) : 0))),
  );
  const before = (column: number) => (column === 0 ? 0 : slant) + gap;
  const after = (column: number) => (column > lastRank ? 0 : slant) + gap;
  const reaches = nodes.map(({ op }) => reachOf(op));
  const nodeX: number[] = [];
  let x = margin;
  const labelX = rooms.map((room, column) => {
    const label = x + before(column) + room / 2;
    x += before(column) + room + after(column);
    if (column > lastRank) return label;
    const reach = Math.max(...reaches.filter((_, node) => rankOf(node) === column));
    nodeX[column] = x + reach;
    x += 2 * reach;
    return label;
  });

  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const above = moreLines(edges.map(({ forward }) => forward)) * line;
  const apart = row + above + moreLines(edges.map(({ backward }) => backward)) * line;
  const y = (height: number) => margin + (height - top) * apart + row / 2 + above;
  const end = x - gap + margin;
  const placed = nodes.map(({ op }, node): GraphLayout["nodes"][number] => ({
    op,
    at: [nodeX[rankOf(node)], y(nodeHeights[node])],
    reach: reaches[node],
  }));
  return {
    width: Math.ceil(end + margin),
    height: Math.ceil(2 * margin + (bottom - top + 1) * apart),
    nodes: placed,
    edges: edges.map((edge, i) => {
      const label: Point = [labelX[columnOf[i]], y(heights[i])];
      const from: Point[] = [];
      const to: Point[] = [];
      if (makerOf[i] < 0) from.push([label[0] - rooms[columnOf[i]] / 2, label[1]]);
      else from.push(...ways(placed[makerOf[i]], 1, label[1]));
      if (takerOf[i] < 0) to.push([end, label[1]]);
      else to.push(...ways(placed[takerOf[i]], -1, label[1]).reverse());
      return { edge, points: [...from, ...to], label };
    }),
  };
}

/** The lines of a value's text. */
export function linesOf(value = ""): string[] {
  return minus(value).split("\n");
}

/** The number of lines after the first in the longest of the values. */
function moreLines(values: (string | undefined)[]): number {
  return Math.max(...values.map((value) => linesOf(value).length)) - 1;
}

/** The name is in front of the first line of the forward value. */
function labelWidth({ name, forward, backward }: GraphEdge): number {
  const lines = [...linesOf(`${name} ${forward ?? ""}`), ...linesOf(backward)];
  return Math.max(...lines.map((text) => widthOf(text, fontSize)));
}

/** Half the width of a node: a circle, or a longer shape for an operation with a name. */
function reachOf(op: string): number {
  return Math.max(radius, widthOf(op, fontSize) / 2 + 8);
}

/**
 * The path from a node to the height of an edge that leaves to the right (1) or comes from the left
 * (-1).
 */
function ways({ at: [x, y], reach }: GraphLayout["nodes"][number], side: 1 | -1, height: number) {
  const bend: Point = [x + side * (reach + slant), height];
  if (y === height) return [[x + side * reach, y] satisfies Point];
  return [reach > radius ? ([x + side * reach, y] satisfies Point) : rim(x, y, bend), bend];
}

/** The point where a line from outside to the centre of a node meets the node's outline. */
function rim(x: number, y: number, [fromX, fromY]: Point): Point {
  const distance = Math.hypot(fromX - x, fromY - y);
  return [x + ((fromX - x) / distance) * radius, y + ((fromY - y) / distance) * radius];
}
