import { limits, type Diagram, type GraphEdge, type NetworkLayer } from "../../live/index.ts";
import { list, object, texts, Unfit, values, within, type Data } from "./plain.ts";

/**
 * Copies the known fields of a diagram that a cell sent.
 *
 * @throws Unfit if it is not a diagram, or exceeds a limit
 */
export function plainDiagram(data: Data): Diagram {
  if (data.type === "network") {
    const layers: NetworkLayer[] = [];
    for (const sent of list(data.layers, limits.layers)) layers.push(layer(sent, layers.at(-1)));
    if (layers.length === 0) throw new Unfit();
    return { type: "network", layers };
  }
  const edges = list(data.edges, limits.edges).map(edge);
  const nodes = list(data.nodes, limits.edges).map((sent) => node(sent, edges.length));
  if (data.type !== "graph" || !flows(nodes, edges.length)) throw new Unfit();
  return { type: "graph", edges, nodes };
}

function edge(sent: unknown): GraphEdge {
  const { name, forward, backward } = texts(object(sent), ["name", "forward", "backward"]);
  return {
    name: cut(name),
    ...(forward !== undefined && { forward: cutLines(forward) }),
    ...(backward !== undefined && { backward: cutLines(backward) }),
  };
}

function node(sent: unknown, edges: number) {
  const data = object(sent);
  const places = (sent: unknown) => {
    const found = list(sent, edges);
    if (found.length === 0) throw new Unfit();
    return found.map((place) => whole(place, 0, edges - 1));
  };
  const { op } = texts(data, ["op"]);
  return { op: cut(op), inputs: places(data.inputs), outputs: places(data.outputs) };
}

/** Whether each edge comes out of at most one node and goes into one, and there is no cycle. */
function flows(nodes: { inputs: number[]; outputs: number[] }[], edges: number): boolean {
  const once = (places: number[]) => new Set(places).size === places.length;
  const [into, out] = [nodes.flatMap((one) => one.inputs), nodes.flatMap((one) => one.outputs)];
  if (nodes.length === 0 || !once(into) || !once(out)) return false;
  if (new Set([...into, ...out]).size !== edges) return false;
  let waiting = nodes;
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length;
    const open = new Set(waiting.flatMap((one) => one.outputs));
    waiting = waiting.filter((one) => one.inputs.some((place) => open.has(place)));
  }
  return waiting.length === 0;
}

function layer(sent: unknown, before: NetworkLayer | undefined): NetworkLayer {
  const data = object(sent);
  const size = whole(data.size, 1, limits.neurons);
  const { name, formula } = texts(data, ["name", "formula"]);
  const weighted = data.weights !== undefined && before;
  const count = weighted ? before.size * size : 0;
  return {
    name: cut(name),
    size,
    batch: whole(data.batch, 1, Number.MAX_SAFE_INTEGER),
    ...(data.values !== undefined && { values: values(data.values, size, size) }),
    ...(formula !== undefined && { formula }),
    ...(weighted && { weights: values(data.weights, count, count) }),
  };
}

function whole(sent: unknown, least: number, most: number): number {
  const number = within(sent, least, most);
  if (!Number.isInteger(number)) throw new Unfit();
  return number;
}

function cut(text = ""): string {
  return text.slice(0, limits.name);
}

function cutLines(text: string): string {
  const lines = text.split("\n", limits.lines);
  return lines.map((line) => line.slice(0, limits.line)).join("\n");
}
