import { withLineEnds } from "../line-ends.ts";
import { isSpanElement } from "./html-models.ts";
import type { Html, Span } from "./tree.ts";

/**
 * Joins the text around a formula of raw HTML with it, over elements such as `<b>`: each part of
 * Markdown in HTML is a paragraph of its own.
 */
export function joinedProse(nodes: readonly Html[]): Html[] {
  if (!nodes.some(containsSpans)) return [...nodes];
  const joined: Html[] = [];
  let run: { node: Html; spans: Span[] }[] = [];
  const flush = () => {
    const isRead = run.some(({ node }) => containsSpans(node));
    if (isRead) joined.push({ type: "spans", children: run.flatMap(({ spans }) => spans) });
    else joined.push(...run.map(({ node }) => node));
    run = [];
  };
  for (const node of nodes) {
    const spans = spansOf(node);
    if (spans) {
      run.push({ node, spans });
    } else {
      flush();
      joined.push(node);
    }
  }
  flush();
  return joined;
}

/** Whether HTML contains spans that have been read, such as a formula; those of Markdown in it are read later. */
function containsSpans(node: Html): boolean {
  if (node.type === "element") return node.children.some(containsSpans);
  return node.type === "spans" && node.children.length > 0;
}

/** Elements within a text that kramdown does not know: an old one, and those of Distill. */
const spanNames = new Set(["font", "d-footnote", "d-cite"]);

/** HTML as spans; undefined if a paragraph cannot contain it. */
function spansOf(node: Html): Span[] | undefined {
  switch (node.type) {
    case "spans":
      return node.children;
    case "text":
      return textSpans(node.value);
    case "element": {
      const { name, attributes } = node;
      // Notion repeats the style of its formulas in front of each.
      if (name === "style") return [];
      if (!isSpanElement(name) && !spanNames.has(name)) return undefined;
      const inner = node.children.map(spansOf);
      const children = inner.flatMap((spans) => spans ?? []);
      if (inner.includes(undefined)) return undefined;
      return [{ type: "element", name, attributes, children, raw: false }];
    }
    default:
      return undefined;
  }
}

/** Text of raw HTML: its entities stay entities. */
export function textSpans(html: string): Span[] {
  const parts = html.split(/(&#?\w+;)/).map((value, index) => ({
    type: index % 2 === 1 ? ("entity" as const) : ("text" as const),
    value: withLineEnds(value, "\n"),
    attributes: {},
  }));
  return parts.filter(({ value }) => value !== "");
}
