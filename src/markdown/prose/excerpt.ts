import type { MdastNode } from "satteri";
import { bodyOf } from "../body.ts";
import { displayFormulas, numberEquations, withNumbers } from "../math/equations.ts";
import { treeOf, withPrices } from "../dollars.ts";
import { formulaText } from "../math/formula-text.ts";
import { shortened } from "./shortened.ts";

/**
 * The excerpt of a page as plain text: the text between `<!-- outline-start -->` and
 * `<!-- outline-end -->`, else the text before `<!-- more -->`, else the first paragraph, shortened.
 * It is empty if the page has none of these, or cannot be parsed. Formulas are written as text, without
 * those that are paragraphs of their own, and references to formulas as their numbers.
 *
 * @param file its path; .mdx, where the marks are `{/* … *\/}`, or .md
 * @param source its text, with or without front matter
 */
export function excerptOf(file: string, source: string): string {
  const body = bodyOf(source);
  const marked = markedIn(body);
  const paragraphs = paragraphsOf(file, marked ?? beginningOf(body));
  const text = marked === undefined ? (paragraphs.next().value ?? "") : [...paragraphs].join(" ");
  const whole = /\\(?:eq)?ref\b/.test(text) ? withFormulaNumbers(text, file, body) : text;
  return marked === undefined ? shortened(whole) : whole;
}

/** The comments that mark an excerpt. */
const marks = /^(?:<!--|\{\/\*)\s*(outline-start|outline-end|more)\s*(?:-->|\*\/\})/gm;

/** The part of a text that its author has marked as its excerpt; undefined if there is none. */
function markedIn(body: string): string | undefined {
  const found = [...body.matchAll(marks)];
  const start = found.find(([, name]) => name === "outline-start");
  const end =
    start && found.find(({ 1: name, index }) => name === "outline-end" && index > start.index);
  if (start && end) return body.slice(start.index + start[0].length, end.index);
  const more = found.find(([, name]) => name === "more");
  return more && body.slice(0, more.index);
}

/** The most characters of a text that are read to find its first paragraph. */
const longest = 50_000;

/** The blocks at the beginning of a text. */
function beginningOf(body: string): string {
  if (body.length <= longest) return body;
  const blank = body.lastIndexOf("\n\n", longest);
  return body.slice(0, blank < 0 ? longest : blank);
}

function withFormulaNumbers(text: string, file: string, body: string): string {
  const root = parsed(file, body);
  return root
    ? withNumbers(text, numberEquations(displayFormulas(root, withPrices(file, body))))
    : text;
}

/** A text as a tree; undefined if it cannot be parsed. */
function parsed(file: string, text: string): MdastNode | undefined {
  try {
    return treeOf(file, text);
  } catch {
    return undefined;
  }
}

/** The paragraphs of a text that contain words; each is read only when it is asked for. */
function* paragraphsOf(file: string, text: string): Generator<string, undefined> {
  const root = parsed(file, text);
  if (!root || !("children" in root)) return;
  for (const node of root.children as readonly MdastNode[]) {
    if (node.type !== "paragraph" || isFormula(node)) continue;
    const words = plain(node).replace(/\s+/g, " ").trim();
    if (words !== "") yield words;
  }
}

/** Whether a paragraph consists of one formula. */
function isFormula(node: MdastNode): boolean {
  const children = "children" in node ? node.children : [];
  return children.length === 1 && children[0].type === "inlineMath";
}

/** Not `x[i][j]`. */
const fullReference = /(?<![\]\w)])!?\[([^[\]\n]+)\]\[[^[\]\n]+\]/g;

function plain(node: MdastNode): string {
  if (node.type === "break") return " ";
  if (node.type === "html" || node.type === "mdxTextExpression") return "";
  // Sätteri leaves some emphasis before Korean particles as text, and footnotes and references that
  // are defined outside of this part or nowhere.
  if (node.type === "text")
    return node.value.replace(/\*\*|\[\^[^[\]\s]+\]/g, "").replace(fullReference, "$1");
  if (node.type === "inlineMath") return formulaText(node.value);
  if ("value" in node && typeof node.value === "string") return node.value;
  if (!("children" in node)) return "";
  return node.children.map((child) => plain(child as MdastNode)).join("");
}
