import { posix } from "node:path";
import type { Attributes, Html, Span, Tree } from "../kramdown/tree.ts";
import { visit } from "./visit.ts";

/** Players of Flash and frames of YouTube, such as `//www.youtube.com/v/abc?fs=1`. */
const video = /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:v|embed)\/([\w-]+)/;

/**
 * Makes links of `<object>` and `<embed>`, which pages of this site cannot contain, and frames of those
 * that show a video of YouTube. What an object contains for old browsers stays.
 */
export function replaceObjects(tree: Tree, changed: (line: number, message: string) => void): void {
  let line = 0;
  const tell = (url: string) =>
    changed(line, `the embedded file ${url} is a link now: pages of this site do not contain it`);
  const inPlaceOf = (span: Extract<Span, { type: "element" }>): Span[] => {
    const url = addressOf(span.attributes, span.children);
    const rest = span.children
      .filter((child) => !isSource(child))
      .flatMap((child) => (isObjectSpan(child) ? inPlaceOf(child) : [child]));
    const id = video.exec(url)?.[1];
    if (id !== undefined) return [{ ...span, ...frame(id), children: [] }, ...rest];
    if (url === "") return rest;
    tell(url);
    const text: Span = { type: "text", value: nameOf(url), attributes: {} };
    return [{ type: "link", url, title: "", children: [text], attributes: {} }, ...rest];
  };
  visit(tree, {
    block(block) {
      line = block.line;
      return undefined;
    },
    span: (span) => (isObjectSpan(span) ? inPlaceOf(span) : undefined),
    element(element, _, inParagraph) {
      if (!isObject(element.name)) return;
      const url = addressOf(element.attributes, element.children);
      const rest = element.children.filter((child) => !isSource(child));
      const id = video.exec(url)?.[1];
      Object.assign(element, {
        name: inParagraph ? "span" : "div",
        attributes: {},
        children: rest,
      });
      if (id !== undefined) {
        element.children.unshift({ type: "element", ...frame(id), children: [] });
      } else if (url !== "") {
        tell(url);
        const children: Html[] = [{ type: "text", value: nameOf(url) }];
        element.children.unshift({
          type: "element",
          name: "a",
          attributes: { href: url },
          children,
        });
      }
    },
  });
}

function isObjectSpan(span: Span): span is Extract<Span, { type: "element" }> {
  return span.type === "element" && isObject(span.name);
}

function isObject(name: string): boolean {
  return name === "object" || name === "embed";
}

/** Whether a node only says what an object shows. */
function isSource(node: Html | Span): boolean {
  return node.type === "element" && (node.name === "param" || node.name === "embed");
}

/** The address of what an object shows; "" if it names none. */
function addressOf(attributes: Attributes, children: readonly (Html | Span)[]): string {
  const inside = children.flatMap((child) => {
    if (child.type !== "element" || !isSource(child)) return [];
    const { name = "", value = "", src = "" } = child.attributes;
    return child.name === "embed" || /^(?:movie|src)$/i.test(name) ? [src || value] : [];
  });
  return [attributes.data, attributes.src, ...inside].find(Boolean)?.trim() ?? "";
}

function nameOf(url: string): string {
  return posix.basename(url.replace(/[?#].*$/, "")) || url;
}

function frame(id: string): { name: string; attributes: Attributes } {
  return { name: "iframe", attributes: { src: `https://www.youtube.com/embed/${id}` } };
}
