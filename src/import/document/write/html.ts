import { withLineEnds } from "../line-ends.ts";
import { textElements, voidElements } from "../kramdown/html-models.ts";
import type { Block, Html, Span } from "../kramdown/tree.ts";
import { escapeFences, withoutFences } from "./escape.ts";
import { writeAttributes } from "./span-kinds.ts";

/**
 * Writes raw HTML. Our Markdown ends a block of HTML at a blank line, so there is none, except
 * around Markdown within an element.
 */
export function writeHtml(
  nodes: readonly Html[],
  blocks: (blocks: readonly Block[]) => string,
  spans: (spans: readonly Span[]) => string,
): string {
  const write = (list: readonly Html[], isKept: boolean): string =>
    list.map((node) => one(node, isKept)).join("");

  function one(node: Html, isKept: boolean): string {
    switch (node.type) {
      case "text":
        return escapeFences(isKept ? keptText(node.value) : text(node.value));
      case "comment":
        return `<!--${escapeFences(node.value.replace(/\n\s*\n/g, "\n"))}-->`;
      case "blocks":
        return `\n\n${blocks(node.children)}\n\n`;
      case "spans":
        return `\n\n${spans(node.children)}\n\n`;
      case "element": {
        const start = `<${node.name}${writeAttributes(node.attributes)}>`;
        if (voidElements.has(node.name)) return start;
        if (textElements.has(node.name)) return `${start}${source(node.children)}</${node.name}>`;
        const isText = node.name === "pre";
        return `${start}${write(node.children, isKept || isText)}</${node.name}>`;
      }
    }
  }

  /**
   * Beside Markdown, text is written with entities, which mean the same in HTML and in Markdown; an
   * address in it would become a link.
   */
  function text(value: string): string {
    const html = withLineEnds(value, "\n").replace(/<(?![a-zA-Z/!])/g, "&lt;");
    if (!isMixed) return html;
    return html.replace(/&#?\w+;|[*_`$[\]\\~#|@]|(?<=https?):(?=\/\/)|(?<=www)\./gi, (sign) =>
      sign.length > 1 ? sign : `&#${sign.charCodeAt(0)};`,
    );
  }

  const isMixed = containsMarkdown(nodes);
  return tidy(write(nodes, false));
}

/** The text of a script or style, without blank lines. */
function source(nodes: readonly Html[]): string {
  const text = nodes.map((node) => (node.type === "text" ? node.value : "")).join("");
  return withoutFences(text.replace(/\n\s*\n/g, "\n"), "/**/");
}

function containsMarkdown(nodes: readonly Html[]): boolean {
  return nodes.some((node) => {
    if (node.type === "element") return containsMarkdown(node.children);
    return node.type === "blocks" || node.type === "spans";
  });
}

/** In `<pre>`, a blank line becomes a line with an entity for its end. */
function keptText(text: string): string {
  return text.replace(/\n(?=[ \t]*\n)/g, "&#10;");
}

function tidy(html: string): string {
  return html
    .replace(/[ \t\n]+/g, (blanks) =>
      /\n[ \t]*\n/.test(blanks) ? `\n\n${blanks.slice(blanks.lastIndexOf("\n") + 1)}` : blanks,
    )
    .trim();
}
