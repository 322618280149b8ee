import type { Frame } from "../../types.ts";
import type { Known } from "../finding.ts";
import type { Visit } from "../tree.ts";

/** An error of a run, with the code around it. */
export interface Raised {
  message: string;
  /** The index of the error's position in the program's text. */
  at: number;
  /** The nodes on the line of the error; those at its column come first. */
  near: readonly Visit[];
  known: Known;
  /** The sources of the other cells, by file name. */
  others: ReadonlyMap<string, string>;
}

/**
 * The index of a position in the text, and the nodes on its line, starting with the smallest that
 * contains it.
 */
export function visitsAt({ line, column }: Frame, { tree }: Known): Pick<Raised, "at" | "near"> {
  const lines = tree.text.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const end = start + (lines[line - 1]?.length ?? 0);
  const at = start + column - 1;
  const holds = ({ start: from, end: to }: Visit["node"]) => from <= at && at <= to;
  const distance = ({ node }: Visit) => (holds(node) ? node.end - node.start : Infinity);
  const near = tree.visits
    .filter(({ node }) => holds(node) || (node.start >= start && node.start <= end))
    .toSorted((a, b) => Math.sign(distance(a) - distance(b)) || a.node.start - b.node.start);
  return { at, near };
}
