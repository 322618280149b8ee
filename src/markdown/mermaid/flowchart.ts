import { withBackArrows } from "./back-arrows.ts";
import type { End } from "./ends.ts";
import { flowchartLines, type Arrow, type Item, type Node } from "./flowchart-lines.ts";
import { plainLabel } from "./labels.ts";
import { MermaidError } from "./mermaid-error.ts";

/*
 * Reads a flowchart by Mermaid's grammar and writes it again in the form that beautiful-mermaid
 * draws: one arrow per line, with blanks around it. That library takes `A-->B` for a node "A--" and
 * skips what it cannot read; here, that is an error.
 */

/** The brackets of the shapes, longer ones first, and, if they are not drawn, those that are. */
const shapes = [
  { open: "(((", close: ")))" },
  { open: "((", close: "))" },
  { open: "([", close: "])" },
  { open: "(", close: ")" },
  { open: "[[", close: "]]" },
  { open: "[(", close: ")]" },
  { open: "[/", close: "\\]" },
  { open: "[\\", close: "/]" },
  { open: "[/", close: "/]", drawn: { open: "[", close: "]" } },
  { open: "[\\", close: "\\]", drawn: { open: "[", close: "]" } },
  { open: "[", close: "]" },
  { open: "{{", close: "}}" },
  { open: "{", close: "}" },
  { open: ">", close: "]" },
];

const directions: Record<string, string> = { "<": "RL", ">": "LR", "^": "BT", v: "TD" };

const header = /(?:graph|flowchart)(?:[ \t]+(TB|TD|BT|RL|LR|[<>^v]))?[ \t]*(?=[\n;]|$)/y;
const between = /(?:[\s;]|%%[^\n]*)*/y;
const keyword =
  /(?:subgraph|direction|classDef|class|style|linkStyle|accTitle|accDescr)(?=[ \t:])|end(?=[ \t]*(?:[;\n]|$))/y;
const value = /(?:"[^"\n]*"|[^";\n])*/y;
const name = /(?:[\p{L}\p{M}\p{N}_.]|-(?![-.>]))+/uy;
const quoted = /\s*"([^"]*)"\s*/y;
// Tail, line and head, such as `<`, `--` and `>`; with a text between two lines in the second.
const arrow = /(?:\s*(<?)|[ \t]+([xo]))(?:(--+)([->xo])|(==+)([=>xo])|(-?\.+-)([>xo]?))\s*/y;
const textArrow =
  /(?:\s*(<?)|[ \t]+([xo]))(?:--([^\n]+?)(--+)([->xo])|==([^\n]+?)(==+)([=>xo])|-\.([^\n]+?)(?<!\.)(\.+-)([>xo]?))\s*/y;
const arrowText = /\|(?:[ \t]*"([^"]*)"[ \t]*|([^|\n]*))\|\s*/y;

const otherEnds: Record<string, End | undefined> = { o: "circle", x: "cross" };

/** The most arrows of a diagram, as in Mermaid; the time for drawing grows faster than their number. */
const mostArrows = 500;

/** The most nodes: with more, a diagram of 500 arrows is in parts. */
const mostNodes = 600;

/** The text of the flowchart that the library draws. */
export function flowchart(source: string): string {
  let at = 0;
  const nodes = new Map<string, Node>();
  const items: Item[] = [];
  let arrows = 0;
  /** Where the subgraphs begin that have not ended. */
  const open: number[] = [];

  const direction = eat(header);
  if (!direction) throw error(0, "has no direction: write TD, LR, BT or RL, as in graph TD");
  for (eat(between); at < source.length; eat(between)) statement();
  if (open.length > 0) throw error(open[0]!, "has no `end`: add a line with end");
  return flowchartLines(
    directions[direction[1]!] ?? direction[1] ?? "TD",
    nodes,
    withBackArrows(items),
  );

  function eat(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  }

  function error(from: number, what: string): MermaidError {
    const at = from + /^\s*/.exec(source.slice(from))![0].length;
    return new MermaidError(source, source.slice(0, at).split("\n").length - 1, what);
  }

  function statement(): void {
    const from = at;
    const word = eat(keyword)?.[0];
    if (!word) return chain();
    const given = eat(value)![0].trim();
    if (word === "subgraph") {
      open.push(from);
      const [, id = given, label = given] = /^([^\s[]+)\s*\[(.+)\]$/.exec(given) ?? [];
      items.push({ subgraph: id, label: plainLabel(label) });
    } else if (word === "end") {
      if (open.pop() === undefined) throw error(from, "ends no subgraph: delete it");
      items.push({ end: true });
    } else if (word === "direction") {
      if (open.length > 0) items.push({ line: `direction ${given}` });
    } else if (word === "linkStyle") {
      items.push({ line: `linkStyle ${given}` });
    } else if (word === "classDef" || word === "class" || word === "style") {
      const [, names, what] = /^([^\s,]+(?:\s*,\s*[^\s,]+)*)\s+(.+)$/.exec(given) ?? [];
      if (!names || !what) throw error(from, "cannot be read: correct or delete it");
      for (const styled of names.split(/\s*,\s*/)) items.push({ style: word, name: styled, what });
    }
  }

  /** `A & B --> C --> D` */
  function chain(): void {
    let group = nodeGroup();
    for (const node of group) items.push({ node });
    for (let drawn = link(); drawn; drawn = link()) {
      const begin = at;
      const next = nodeGroup();
      arrows += group.length * next.length;
      if (arrows > mostArrows) {
        throw error(begin, `has more than ${mostArrows} arrows: divide the diagram`);
      }
      for (const from of group) for (const to of next) items.push({ from, to, ...drawn });
      group = next;
    }
    if (!eat(/[ \t]*(?=[;\n]|%%|$)/y)) throw error(at, "cannot be read: correct or delete it");
  }

  function nodeGroup(): string[] {
    const group = [node()];
    while (eat(/\s*&\s*/y)) group.push(node());
    return group;
  }

  function node(): string {
    const from = at;
    const id = eat(name)?.[0];
    if (id === undefined || id === "end") throw error(from, "cannot be read: correct or delete it");
    const shape = shapeHere();
    if (nodes.size === mostNodes && !nodes.has(id)) {
      throw error(from, `has more than ${mostNodes} nodes: divide the diagram`);
    }
    if (shape || !nodes.has(id)) nodes.set(id, shape ?? { open: "[", label: id, close: "]" });
    const what = eat(/:::([\w-]+)/y)?.[1];
    if (what) items.push({ style: "class", name: id, what });
    return id;
  }

  function shapeHere(): Node | undefined {
    const from = at;
    for (const shape of shapes) {
      if (!source.startsWith(shape.open, from)) continue;
      at = from + shape.open.length;
      const begin = at;
      const within = eat(quoted)?.[1];
      const end = within === undefined ? source.indexOf(shape.close, at) : at;
      const label = within ?? source.slice(begin, end).split("\n", 1)[0]!;
      const isClosed = end >= 0 && source.startsWith(shape.close, end);
      // In text without quotes, such as `[/a/] --> B[\b\]`, the first bracket ends a label.
      const isWhole = label.length === end - begin && !label.includes(shape.close.at(-1)!);
      if (isClosed && (within !== undefined || isWhole)) {
        at = end + shape.close.length;
        return { ...(shape.drawn ?? shape), label: plainLabel(label) };
      }
      at = from;
    }
    return undefined;
  }

  /** The next arrow. */
  function link(): Arrow | undefined {
    const from = at;
    const match = eat(arrow) ?? eat(textArrow);
    if (!match) return undefined;
    const [tail = "", ...parts] = match.slice(1).filter((part) => part !== undefined);
    const [head = "", line = "", within] = parts.reverse();
    if (tail && tail !== (head === ">" ? "<" : head)) {
      throw error(from, "cannot be read: correct or delete it");
    }
    const after = within === undefined ? eat(arrowText) : null;
    if (at === source.length || source[at] === ";")
      throw error(from, "has nothing after its arrow: add a node");
    const label = plainLabel(within ?? after?.[1] ?? after?.[2] ?? "");
    const body = line.includes(".") ? "-." : line.slice(0, 2);
    const drawn = /[>xo]/.test(head)
      ? `${body}${body === "-." ? "-" : ""}>`
      : `${body}${line[0] === "=" ? "=" : "-"}`;
    return { arrow: `${tail && "<"}${drawn}${label ? `|${label}|` : ""}`, ends: otherEnds[head] };
  }
}
