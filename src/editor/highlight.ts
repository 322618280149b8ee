import { parse, type ParsedToken } from "sugar-high/core";
import { tokenize } from "sugar-high/lang/typescript";

const keywords = new Set(
  (
    "abstract as async await break case catch class const continue declare default delete do else enum " +
    "export extends false finally for from function get if implements import in instanceof interface " +
    "keyof let namespace new null of private protected public readonly return satisfies set static " +
    "super switch this throw true try type typeof undefined var void while with yield"
  ).split(" "),
);

/** The classes of site/styles/code.css, as the build's highlighter gives them. */
function classOf({ type, value }: ParsedToken): string {
  if (type === "comment") return "c";
  if (type === "keyword") return "k";
  if (type === "string") return "s";
  if (type === "class") return /^\d/.test(value) ? "n" : "f";
  return "";
}

/** TypeScript as nodes for a `<code>`: quick rather than exact, since it is made at each key stroke. */
export function highlight(code: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  parse(code, { tokenize, keywords, typescript: true }).lines.forEach((line, index) => {
    if (index > 0) fragment.append("\n");
    for (const token of line.tokens) {
      const name = classOf(token);
      if (!name) {
        fragment.append(token.value);
        continue;
      }
      const span = document.createElement("span");
      span.className = name;
      span.textContent = token.value;
      fragment.append(span);
    }
  });
  return fragment;
}
