import type { MdastNode, MdastVisitorContext } from "satteri";

type Document = Pick<MdastVisitorContext, "sourceFormat">;

/**
 * Creates a node that inserts `html` unchanged into the page, in both pipelines: an `html` node in
 * Markdown (`ctx.sourceFormat` is "markdown"), `<Fragment set:html>` in MDX. A plugin finds the
 * file in `ctx.fileURL` and the line in `node.position`; see place.ts.
 * @param kind "block" in place of a paragraph, "inline" inside one
 */
export function staticHtml(ctx: Document, html: string, kind: "block" | "inline"): MdastNode {
  if (ctx.sourceFormat === "markdown") return { type: "html", value: html };
  return {
    type: kind === "block" ? "mdxJsxFlowElement" : "mdxJsxTextElement",
    name: "Fragment",
    attributes: [{ type: "mdxJsxAttribute", name: "set:html", value: html }],
    children: [],
  };
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Escapes text for HTML, between tags and in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}

const characters: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** The text that a program escaped for HTML, as `escapeHtml` and KaTeX do. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(#?\w+);/g, (whole, name: string) => characters[name] ?? whole);
}

/** Escapes text for HTML between tags, where quotes stay: code has many. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character]);
}
