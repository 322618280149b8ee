import type { MdastNode } from "satteri";
import { treeOf } from "../dollars.ts";
import { tokensOf, type Attribute } from "../html/html-tokens.ts";
import { linesIn } from "./lines-in.ts";
import { targetOf } from "../text/link-target.ts";
import { lineOf } from "../place.ts";
import { texOf } from "../math/tex.ts";

/** An item, other than cells, that a page and its translation must both contain. */
export interface Item {
  kind: "formula" | "image" | "link" | "element" | "term" | "paragraph";
  /** The same in both languages. */
  key: string;
  /** As the author wrote it. */
  written: string;
  line: number;
}

/** A key that is equal for items that correspond in both languages. */
export const identity = ({ kind, key }: Item) => `${kind} ${key}`;

/** A heading, or the start of the page, and the items below it. */
export interface Section {
  /** Its level and its number: "## 1.1.3"; the same in both languages. */
  key: string;
  written: string;
  line: number;
  items: Item[];
}

/**
 * Finds the sections of a page with their formulas, images, links, HTML elements, terms, and
 * paragraphs that start with bold words and a number, such as exercises.
 *
 * @param file its path; .mdx or .md
 * @throws {Error} the parser's, if the page is not valid MDX; the message starts with line:column
 */
export function outlineOf(file: string, text: string): Section[] {
  const sections: Section[] = [{ key: "", written: "the top", line: 1, items: [] }];
  const root = treeOf(file, text);
  const images = imagesByReference(root);
  const visit = (node: MdastNode): void => {
    if (node.type === "heading") sections.push(sectionOf(node));
    sections.at(-1)?.items.push(...itemsOf(node, images));
    if ("children" in node) for (const child of node.children) visit(child as MdastNode);
  };
  visit(root);
  return sections;
}

/** The names of the definitions that images such as `![a curve][curve]` use. */
function imagesByReference(node: MdastNode): Set<string> {
  if (node.type === "imageReference") return new Set([node.identifier]);
  if (!("children" in node)) return new Set();
  return new Set(node.children.flatMap((child) => [...imagesByReference(child as MdastNode)]));
}

type Heading = Extract<MdastNode, { type: "heading" }>;

function sectionOf(node: Heading): Section {
  const marks = "#".repeat(node.depth);
  const text = textOf(node);
  const number = /^\d+(?:\.\d+)*(?=\s|$)/.exec(text)?.[0] ?? "";
  return {
    key: `${marks} ${number}`.trim(),
    written: `${marks} ${text}`,
    line: lineOf(node),
    items: [],
  };
}

/** @param images the names of the definitions that are those of images */
function itemsOf(node: MdastNode, images: ReadonlySet<string>): Item[] {
  const line = lineOf(node);
  switch (node.type) {
    case "math":
    case "inlineMath": {
      const marks = node.type === "math" ? "$$" : "$";
      const tex = node.value.replace(/\s+/g, " ").trim();
      const written = `${marks}${tex}${marks}`;
      return [{ kind: "formula", key: marks + texOf(tex), written, line }];
    }
    case "paragraph": {
      // **Exercise 1 (easy).** is identified by its number.
      const opening = node.children[0];
      const written = opening?.type === "strong" ? textOf(opening) : "";
      const key = written.match(/\d+/g)?.join(" ");
      return key ? [{ kind: "paragraph", key, written: `**${written}**`, line }] : [];
    }
    case "image":
      return [imageItem(node.url, line)];
    case "link":
    case "definition": {
      if (node.type === "definition" && images.has(node.identifier)) {
        return [imageItem(node.url, line)];
      }
      const kind = node.url.startsWith("term:") ? "term" : "link";
      const key = kind === "term" ? node.url : targetOf(node.url);
      return [{ kind, key, written: node.url, line }];
    }
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement": {
      const attributes = node.attributes.flatMap((one): Attribute[] =>
        "name" in one && typeof one.value === "string" ? [[one.name, one.value]] : [],
      );
      return node.name ? elements(node.name, attributes, line) : [];
    }
    case "html": {
      const lineAt = linesIn(node.value, line);
      return tokensOf(node.value).flatMap((token) =>
        token.kind === "start" ? elements(token.name, token.attributes, lineAt(token.index)) : [],
      );
    }
    default:
      return [];
  }
}

/** A picture beside the page is in the folder of its language. */
function imageItem(url: string, line: number): Item {
  return { kind: "image", key: url.replace(/^\.[^]*\//, ""), written: url, line };
}

/** An element, and what it links to: another page, or the files that it plays or shows. */
function elements(name: string, attributes: readonly Attribute[], line: number): Item[] {
  const links = attributes.filter(
    ([key]) =>
      (key === "href" && name === "a") ||
      (key === "src" && played.has(name)) ||
      (key === "poster" && name === "video"),
  );
  return [
    { kind: "element", key: name, written: `<${name}>`, line },
    ...links.map(([, url]): Item => ({ kind: "link", key: targetOf(url), written: url, line })),
  ];
}

const played = new Set(["video", "audio", "source"]);

function textOf(node: MdastNode): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  if (!("children" in node)) return "";
  return node.children.map((child) => textOf(child as MdastNode)).join("");
}
