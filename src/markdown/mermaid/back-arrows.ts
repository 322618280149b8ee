import type { Item } from "./flowchart-lines.ts";

/**
 * Writes each arrow that leads back to where a path came from in its other direction, with its head
 * at the start. The library's layout turns one arrow of each circle, which may be the first; Mermaid
 * turns the one that leads back.
 */
export function withBackArrows(items: readonly Item[]): Item[] {
  const back = backArrows(items);
  return items.map((item) =>
    back.has(item) && "from" in item
      ? { ...item, from: item.to, to: item.from, arrow: turned(item.arrow) }
      : item,
  );
}

/** The arrows to a node from which the path to them came, in the order of the text. */
function backArrows(items: readonly Item[]): ReadonlySet<Item> {
  const arrows = items.filter((item) => "from" in item);
  const from = Map.groupBy(arrows, (arrow) => arrow.from);
  const back = new Set<Item>();
  const entered = new Set<string>();
  const path = new Set<string>();
  const visit = (node: string): void => {
    entered.add(node);
    path.add(node);
    for (const arrow of from.get(node) ?? []) {
      if (!entered.has(arrow.to)) visit(arrow.to);
      else if (path.has(arrow.to) && arrow.to !== node) back.add(arrow);
    }
    path.delete(node);
  };
  const nodes = items.flatMap((item) => {
    if ("node" in item) return [item.node];
    return "from" in item ? [item.from, item.to] : [];
  });
  for (const node of nodes) if (!entered.has(node)) visit(node);
  return back;
}

const lines: Record<string, string> = { "-->": "---", "-.->": "-.-", "==>": "===" };
const heads = Object.fromEntries(Object.entries(lines).map(([head, line]) => [line, head]));

/**
 * A label that is not drawn. Without one, the library would bundle the arrow with others, across the
 * nodes between its ends.
 */
const noLabel = "\u200b";

/** @example turned("-->|text|") // => "<---|text|" */
function turned(arrow: string): string {
  const other = arrow.replace(
    /^(<?)(-->|-\.->|==>|---|-\.-|===)/,
    (_, start: string, written: string) =>
      (written in lines ? "<" : "") +
      (start ? (heads[written] ?? written) : (lines[written] ?? written)),
  );
  return other.endsWith("|") ? other : `${other}|${noLabel}|`;
}

/** The drawn diagram without the boxes of labels that are not drawn. */
export function withoutNoLabels(svg: string): string {
  return svg
    .replace(new RegExp(`<g class="edge-label"[^>]* data-label="${noLabel}"[^]*?</g>\\s*`, "g"), "")
    .replaceAll(` data-label="${noLabel}"`, "");
}
