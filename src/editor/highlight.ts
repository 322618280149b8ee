import { parse, type ParsedToken } from "sugar-high/core";
import { tokenize } from "sugar-high/lang/typescript";

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

/** The lines of TypeScript code as coloured pieces. */
export function colour(code: string): Coloured[][] {
  const { lines } = parse(code, { tokenize, keywords, typescript: true });
  return lines.map(({ tokens }) =>
    tokens.map((token, i) => ({ text: token.value, name: classOf(token, tokens[i + 1]?.value) })),
  );
}

function classOf({ type, value }: ParsedToken, next: string | undefined): string {
  if (type === "comment") return "c";
  if (type === "string") return "s";
  if (constants.has(value)) return "n";
  if (type === "keyword" || operator.test(value)) return "k";
  if (type === "class") return /^\d/.test(value) ? "n" : "f";
  if (type === "sign") return "";
  if (next === "(") return "f";
  return next === "." ? "n" : "";
}

function linesOf(built: Node): Coloured[][] {
  const lines: Coloured[][] = [[]];
  for (const node of built.childNodes) {
    const name = node instanceof Element ? node.className : "";
    (node.textContent ?? "").split("\n").forEach((text, index) => {
      if (index > 0) lines.push([]);
      lines[lines.length - 1].push({ text, name });
    });
  }
  return lines;
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
