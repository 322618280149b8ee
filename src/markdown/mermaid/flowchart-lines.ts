import { endsLine, type End } from "./ends.ts";

/** A node's brackets and its label between them. */
export interface Node {
  readonly open: string;
  readonly label: string;
  readonly close: string;
}

export interface Arrow {
  /** As the library reads it, with its text. */
  readonly arrow: string;
  /** The ends that it has instead of heads. */
  readonly ends?: End;
}

/** What a flowchart consists of, in its order. */
export type Item =
  | { readonly node: string }
  | ({ readonly from: string; readonly to: string } & Arrow)
  | { readonly subgraph: string; readonly label: string }
  | { readonly end: true }
  | { readonly style: "classDef" | "class" | "style"; readonly name: string; readonly what: string }
  | { readonly line: string };

/**
 * The lines of a flowchart as the library reads them. It takes a node's label from the node's first
 * mention, and its subgraph from a mention with a label.
 */
export function flowchartLines(
  direction: string,
  nodes: ReadonlyMap<string, Node>,
  items: readonly Item[],
): string {
  const subgraphs = new Set(items.map((item) => ("subgraph" in item ? item.subgraph : undefined)));
  const defined = new Set<string>();
  const inSubgraph = new Set<string>();
  let depth = 0;

  function mention(id: string): string {
    const drawn = plainName(id);
    if (subgraphs.has(id) || inSubgraph.has(id) || (depth === 0 && defined.has(id))) return drawn;
    defined.add(id);
    if (depth > 0) inSubgraph.add(id);
    const { open, label, close } = nodes.get(id)!;
    return `${drawn}${open}${label || "\u00a0"}${close}`;
  }

  const lines = items.map((item) => {
    if ("line" in item) return item.line;
    if ("node" in item) return subgraphs.has(item.node) ? "" : mention(item.node);
    if ("from" in item) return `${mention(item.from)} ${item.arrow} ${mention(item.to)}`;
    if ("subgraph" in item) {
      depth += 1;
      return `subgraph ${plainName(item.subgraph)} [${item.label}]`;
    }
    if ("end" in item) {
      depth -= 1;
      return "end";
    }
    const { style, name, what } = item;
    if (style === "style") return `style ${plainName(name)} ${what}`;
    if (style === "class") return `class ${plainName(name)} ${plainName(what)}`;
    return `classDef ${plainName(name)} ${what}`;
  });
  const arrows = items.filter((item) => "arrow" in item);
  const ends = arrows.flatMap(({ arrow, ends }, index) =>
    ends ? [endsLine(index, ends, /^<?==/.test(arrow))] : [],
  );
  return [`graph ${direction}`, ...lines, ...ends].join("\n");
}

/** A name that the library can read: it knows only ASCII letters and digits. */
function plainName(name: string): string {
  return /^\w+$/.test(name) ? name : `_${Buffer.from(name).toString("hex")}`;
}
