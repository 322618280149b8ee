import { parse, type AnyNode, type Program } from "acorn";

/** A node of a program, with links to the nodes that contain it. */
export interface Visit {
  node: AnyNode;
  up?: Visit;
}

/** A program and its text. */
export interface Tree {
  text: string;
  visits: readonly Visit[];
}

/**
 * Parses JavaScript; the nodes are in text order, each before the nodes inside it.
 *
 * @throws SyntaxError with the offset `pos` and the position `loc` if the text cannot be parsed
 * @throws RangeError if the code is nested too deeply
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

/** Texts longer than this are shown as `…`. */
const longest = 80;

/** A node's text on one line; `…` if it is long. */
export function textOf({ text }: Tree, node: { start: number; end: number }): string {
  if (node.end - node.start > 2 * longest) return "…";
  const line = text.slice(node.start, node.end).replace(/\s+/g, " ");
  return line.length > longest ? "…" : line;
}

/** The text of a value, in which values in parentheses are a list. */
export function listedText(tree: Tree, node: AnyNode): string {
  if (node.type !== "SequenceExpression") return textOf(tree, node);
  return `[${node.expressions.map((part) => listedText(tree, part)).join(", ")}]`;
}
