import { shown } from "../budget/limits.ts";
import { tokensOf, type Token } from "./tokens.ts";

const keywords = new Set(
  (
    "abstract as async await break case catch class const constructor continue declare default delete do else enum " +
    "export extends finally for from function get if implements import in instanceof interface " +
    "keyof let namespace new of private protected public readonly return satisfies set static " +
    "super switch throw try type typeof var void while with yield"
  ).split(" "),
);
const constants = new Set("boolean false null number string this true undefined".split(" "));
const operator = /^(?:[=:+\-*/%<>!?&|^~]|\$\{)$/;

/** A piece of a line, with its class from site/styles/code.css. */
export interface Coloured {
  text: string;
  name: string;
}

/**
 * Highlights TypeScript as nodes for a `<code>` element. It is fast rather than exact, because it
 * runs on every keystroke.
 *
 * @param built the code as the build highlighted it; unchanged lines keep their colours
 */
export function highlight(code: string, built?: Node): DocumentFragment {
  const known = new Map(built && linesOf(built).map((line) => [textOf(line), line]));
  const fragment = document.createDocumentFragment();
  colour(code).forEach((line, index) => {
    if (index > 0) fragment.append("\n");
    fragment.append(...(known.get(textOf(line)) ?? line).map(nodeOf));
  });
  return fragment;
}

/** The lines of TypeScript code as coloured pieces; without colours if there are too many pieces. */
export function colour(code: string): Coloured[][] {
  const tokens = tokensOf(code, shown.pieces);
  if (!tokens) return code.split("\n").map((text) => [{ text, name: "" }]);
  const lines: Coloured[][] = [[]];
  for (const [i, token] of tokens.entries()) {
    const name = classOf(token, tokens[i + 1]?.text);
    for (const [k, text] of token.text.split("\n").entries()) {
      if (k > 0) lines.push([]);
      if (text) lines[lines.length - 1].push({ text, name });
    }
  }
  return lines;
}

function classOf({ kind, text }: Token, next: string | undefined): string {
  if (kind === "comment") return "c";
  if (kind === "string") return "s";
  if (kind === "number" || constants.has(text)) return "n";
  if (keywords.has(text) || operator.test(text)) return "k";
  if (kind !== "name") return "";
  return next === "(" || /^\p{Lu}/u.test(text) ? "f" : "";
}

function linesOf(built: Node): Coloured[][] {
  const lines: Coloured[][] = [[]];
  for (const node of piecesOf(built)) {
    const name = node instanceof Element ? node.className : "";
    (node.textContent ?? "").split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines[lines.length - 1].push({ text, name });
    });
  }
  return lines;
}

/** The pieces of code that the build highlighted; those of folded regions are in elements. */
function piecesOf(built: Node): Node[] {
  return [...built.childNodes].flatMap((node) =>
    node instanceof Element && /^(?:DETAILS|SUMMARY)$/.test(node.tagName) ? piecesOf(node) : [node],
  );
}

function textOf(line: Coloured[]): string {
  return line.map(({ text }) => text).join("");
}

function nodeOf({ text, name }: Coloured): Node | string {
  if (!name) return text;
  const span = document.createElement("span");
  span.className = name;
  span.textContent = text;
  return span;
}
