import { parse, type AnyNode, type Program } from "acorn";

/** A node of a program and the way up to those that contain it. */
export interface Visit {
  node: AnyNode;
  up?: Visit;
}

/** A program with the text that it was read from. */
export interface Tree {
  text: string;
  visits: readonly Visit[];
}

/**
 * JavaScript as a tree whose nodes are in the order of the text, each before what it contains.
 *
 * @throws SyntaxError with the position `pos` and the place `loc` where the text cannot be parsed
 * @throws RangeError for what is nested too deeply
 */
export function treeOf(text: string): Tree {
  const program = parse(text, { ecmaVersion: "latest", sourceType: "module" });
  return { text, visits: [...visitsIn(program)] };
}

function* visitsIn(program: Program): Generator<Visit> {
  const waiting: Visit[] = [{ node: program }];
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    yield visit;
    const up = visit;
    const children = childrenOf(visit.node).toSorted((a, b) => b.start - a.start);
    waiting.push(...children.map((node) => ({ node, up })));
  }
}

function childrenOf(node: AnyNode): AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is AnyNode => isNode(value));
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** Parts of a text that are longer than this are shown as `…`. */
const longest = 80;

/** A node's text on one line; `…` where that is long. */
export function textOf({ text }: Tree, node: { start: number; end: number }): string {
  if (node.end - node.start > 2 * longest) return "…";
  const line = text.slice(node.start, node.end).replace(/\s+/g, " ");
  return line.length > longest ? "…" : line;
}
