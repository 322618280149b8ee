import { markdownToMdast, mdxToMdast, type MdastNode } from "satteri";
import { withoutCrowds } from "./crowded.ts";
import { features } from "./features.ts";

/*
 * A `$` begins a formula if a character other than a blank follows it, and another `$` ends the
 * formula, behind a character other than a blank and not before a digit, as in Pandoc. The parser
 * takes any two for a formula: "$5 and $6" is one of "5 and ".
 */

type Formula = Extract<MdastNode, { type: "inlineMath" }>;

/** The tree of a page's text, in which prices are not formulas. `path` ends with .mdx or .md. */
export function treeOf(path: string, text: string): MdastNode {
  return read(path, withoutCrowds(path, text)).root;
}

/**
 * A text with a backslash before each `$` that begins no formula but would, and without
 * paragraphs for which the parser would take too long.
 */
export function withPrices(path: string, written: string): string {
  const text = withoutCrowds(path, written);
  return /\s\$|\$[\s\d]/.test(text) ? read(path, text).text : text;
}

/** How often a text is read again at most; each time, all prices in front of a sign of code are found. */
const most = 100;

function read(path: string, text: string, left = most): { root: MdastNode; text: string } {
  const root = (path.endsWith(".mdx") ? mdxToMdast : markdownToMdast)(text, { features });
  const prices = pricesIn(root, text);
  if (prices.length === 0 || left === 0) return { root, text };
  const pieces = [0, ...prices].map((from, index) => text.slice(from, prices[index]));
  // Without these, other formulas begin in their blocks.
  try {
    return read(path, pieces.join("\\"), left - 1);
  } catch {
    // Another formula hides a tag of MDX, whose other tag was in a formula here.
    return { root, text };
  }
}

/** Where the first price of each block begins that was read as a formula. */
function pricesIn(root: MdastNode, text: string): number[] {
  const done = new Set<MdastNode>();
  const found: number[] = [];
  const visit = (node: MdastNode, block: MdastNode): void => {
    if (node.type === "inlineMath" && !done.has(block)) {
      const at = priceAt(node, text);
      if (at === undefined) return;
      found.push(...pricesFrom(at, block.position?.end.offset ?? at, text));
      done.add(block);
    }
    if (node.type === "image") found.push(...dollarsOfImage(node, text));
    if (!("children" in node)) return;
    const within = inline.has(node.type) ? block : node;
    for (const child of node.children) visit(child as MdastNode, within);
  };
  visit(root, root);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Where the words of an image have signs of formulas, which would be left out of them. */
function dollarsOfImage({ position }: MdastNode, text: string): number[] {
  const from = position?.start.offset ?? 0;
  const [words] = text.slice(from, position?.end.offset).split("](", 1);
  const signs = Array.from(words.matchAll(/(?<!\\)\$/g), ({ index }) => from + index);
  return signs.length > 1 ? signs : [];
}

const inline = new Set(["emphasis", "strong", "delete", "link", "linkReference"]);

/** Where a formula begins that has a blank after its first `$` or before its last, or a digit behind it. */
function priceAt({ position }: Formula, text: string): number | undefined {
  const [from, to] = [position?.start.offset, position?.end.offset];
  if (from === undefined || to === undefined || text.startsWith("$$", from)) return undefined;
  const isFormula = /^\$\S(?:[^]*\S)?\$$/.test(text.slice(from, to));
  return isFormula && !/\d/.test(text[to] ?? "") ? undefined : from;
}

/** The price at `first` and those behind it in its block with only plain text and tags between them. */
function pricesFrom(first: number, end: number, text: string): number[] {
  const found = [first];
  const plain = /\$[^$`<\\]*(?:<[^<>$`]*>[^$`<\\]*)*(?:(?<=\s)\$|\$(?=\d))/y;
  const nextOf = (from: number) => {
    plain.lastIndex = from;
    return plain.test(text) && plain.lastIndex <= end ? plain.lastIndex - 1 : undefined;
  };
  let next = nextOf(first);
  while (next !== undefined) {
    const after = nextOf(next);
    if (after !== undefined) found.push(next);
    next = after;
  }
  return found;
}
