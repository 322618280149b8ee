import type { MdastNode, MdastVisitorContext } from "satteri";

type Document = Pick<MdastVisitorContext, "sourceFormat">;

/**
 * A node that puts `html` into the page as it is, whichever pipeline the plugin runs in:
 * an `html` node in Markdown (`ctx.sourceFormat` is "markdown"), `<Fragment set:html>` in MDX.
 * A plugin finds the file in `ctx.fileURL` and the line in `node.position`; see place.ts.
 * @param kind "block" where a paragraph could be, "inline" within one
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

/** Text for HTML, between tags and between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character]);
}
