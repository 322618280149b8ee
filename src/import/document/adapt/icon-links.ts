import type { Attributes, Html, Span, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/**
 * Adds the title or the address as text to links that show only an icon of an icon font, which this
 * site does not have, such as `<a href="mailto:a@b.example"><i class="fa fa-envelope"></i></a>`.
 */
export function nameIconLinks(tree: Tree): void {
  visit(tree, {
    span(span) {
      const { attributes } = span;
      if (span.type === "link" && isIcon(span.children))
        span.children.push(textSpan(nameOf(span.url, { ...attributes, title: span.title })));
      else if (isLink(span) && isIcon(span.children))
        span.children.push(textSpan(nameOf(attributes.href, attributes)));
      return undefined;
    },
    element(element) {
      const { attributes, children } = element;
      if (isLink(element) && isIcon(children))
        children.push({ type: "text", value: nameOf(attributes.href, attributes) });
    },
  });
}

function isLink<T extends Html | Span>(node: T): node is Extract<T, { type: "element" }> {
  return node.type === "element" && node.name === "a" && Boolean(node.attributes.href);
}

/** Whether nodes contain nothing but empty elements whose class can name an icon. */
function isIcon(nodes: readonly (Html | Span)[]): boolean {
  const shown = nodes.filter((node) => node.type !== "text" || node.value.trim() !== "");
  return (
    shown.length > 0 &&
    shown.every(
      (node) =>
        node.type === "element" &&
        (node.name === "i" || node.name === "span") &&
        (isIcon(node.children) || (node.children.length === 0 && node.attributes.class)),
    )
  );
}

function nameOf(url: string, attributes: Attributes): string {
  const address = url.replace(/^(?:mailto|tel):|^https?:\/\/(?:www\.)?|[/?#]*$/g, "");
  return attributes.title || attributes["aria-label"] || address;
}

function textSpan(value: string): Span {
  return { type: "text", value, attributes: {} };
}
