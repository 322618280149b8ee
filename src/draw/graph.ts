import { limits, type Graph, type GraphEdge } from "live";
import { unfit } from "./errors.ts";
import { written, type Quantity } from "./quantity.ts";
import { send } from "./send.ts";

/** An operation, with the names of its inputs and of its outputs. */
export type Operation = [op: string, inputs: string | string[], outputs: string | string[]];

/** A value of the forward pass, optionally with the gradient of the backward pass. */
export type GraphValue = Quantity | [forward: Quantity, backward: Quantity];

/**
 * Draws a computational graph, with the values of the forward pass above its edges and the
 * gradients of the backward pass below them.
 *
 * @group drawing
 * @param operations the operations in any order; an output of one and an input of another with the
 *   same name form an edge
 * @param values the values by the names of the edges; numbers are written with four digits, small
 *   matrices row by row, larger arrays as their shapes
 * @throws TypeError for a graph with a cycle, for an edge that comes from two operations or goes to
 *   two, and for a value of an edge that does not exist
 * @example
 * draw.graph([["×", ["x", "y"], "z"]], { x: [4, 3], y: [3, 4], z: [12, 1] });
 */
export function graph(operations: Operation[], values: Record<string, GraphValue> = {}): void {
  if (!Array.isArray(operations) || operations.length === 0) {
    throw unfit("graph", 'operations must be a list such as [["×", ["x", "y"], "z"]]', operations);
  }
  const names: string[] = [];
  const placeOf = (name: string) => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  const nodes = operations.map((operation) => {
    const [op, inputs, outputs] = operationOf(operation);
    return { op, inputs: inputs.map(placeOf), outputs: outputs.map(placeOf) };
  });
  if (names.length > limits.edges) {
    throw unfit("graph", `a graph can have at most ${limits.edges} edges`, names.length);
  }
  const stray = Object.keys(values).find((name) => !names.includes(name));
  if (stray !== undefined) {
    throw unfit("graph", `values must belong to edges: ${names.join(", ")}`, stray);
  }
  const diagram: Graph = {
    type: "graph",
    nodes,
    edges: names.map((name) =>
      edgeOf(name, Object.hasOwn(values, name) ? values[name] : undefined),
    ),
  };
  checkFlow(diagram);
  send(diagram);
}

function operationOf(operation: Operation): [op: string, inputs: string[], outputs: string[]] {
  const [op, inputs, outputs] = Array.isArray(operation) ? operation : [];
  const [into, out] = [[inputs ?? []].flat(), [outputs ?? []].flat()];
  const texts = [op, ...into, ...out];
  const fit = texts.every(
    (text) => typeof text === "string" && text.length > 0 && text.length <= limits.name,
  );
  if (fit && into.length > 0 && out.length > 0) return [op as string, into, out];
  const form = `["×", ["x", "y"], "z"], with names of 1 to ${limits.name} characters`;
  throw unfit("graph", `an operation must be ${form}`, operation);
}

function edgeOf(name: string, value: GraphValue | undefined): GraphEdge {
  if (value === undefined) return { name };
  if (!Array.isArray(value)) return { name, forward: written("graph", value) };
  if (value.length !== 2) {
    throw unfit("graph", `${name} must have [forward, backward]`, value);
  }
  const [forward, backward] = value.map((each) => written("graph", each));
  return { name, forward, backward };
}

/** Throws a TypeError unless each edge connects one operation to one other, without cycles. */
function checkFlow({ nodes, edges }: Graph): void {
  edges.forEach(({ name }, edge) => {
    const times = (side: "inputs" | "outputs") =>
      nodes.flatMap((node) => node[side]).filter((each) => each === edge).length;
    if (times("outputs") > 1) throw unfit("graph", "an edge must come from one operation", name);
    if (times("inputs") > 1) {
      const mend = `put a branch between: ["branch", "${name}", ["${name}1", "${name}2"]]`;
      throw unfit("graph", `an edge must go to one operation; ${mend}`, name);
    }
  });
  let waiting = nodes;
  const known = new Set<number>();
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    waiting = waiting.filter(({ inputs, outputs }) => {
      const open = inputs.some((edge) => !known.has(edge) && isMade(nodes, edge));
      if (!open) outputs.forEach((edge) => known.add(edge));
      return open;
    });
  }
  if (waiting.length > 0) {
    const circle = waiting.flatMap(({ outputs }) => outputs.map((edge) => edges[edge].name));
    throw unfit("graph", "a graph must not contain a cycle", circle.join(", "));
  }
}

function isMade(nodes: Graph["nodes"], edge: number): boolean {
  return nodes.some(({ outputs }) => outputs.includes(edge));
}
