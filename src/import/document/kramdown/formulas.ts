import { isBlank } from "./lines.ts";
import { add, type Reader } from "./scope.ts";
import { withoutEscapes } from "./formula-escapes.ts";
import { formulaAt } from "./formula-text.ts";

const starts = /^ {0,3}(\\?\$\$|\\\\\[|\\begin\{)/;

/** A formula in a paragraph of its own, which a backslash keeps from being a block. */
const inParagraph = /^ {0,3}\\(?=\$\$(?:(?!\$\$)[^]){1,2000}\$\$[ \t]*(?:\n|$))/;

/** kramdown's "Math Blocks": `$$…$$` on lines of its own; also `\\[…\\]` and `\begin{align}`. */
export function blockFormula(reader: Reader): boolean {
  const { lines, at, scope } = reader;
  const { text } = lines[at];
  if (!starts.test(text)) return false;
  const source = sourceAt(reader);
  if (/^ {0,3}\\\$/.test(text)) {
    if (reader.atBoundary && inParagraph.test(source))
      lines[at] = { ...lines[at], text: text.replace("\\", "") };
    return false;
  }
  const rest = source.trimStart();
  const formula = formulaAt(rest, 0, scope.options.dollars);
  // Attributes may follow on the same line; formulas have none.
  if (!formula || !/^[ \t]*(?:\{:[^{}\n]*\}[ \t]*)?(?:\n|$)/.test(rest.slice(formula.length))) {
    return false;
  }
  const count = rest.slice(0, formula.length).split("\n").length;
  const below = lines[at + count];
  // A formula above more text is part of a paragraph, unless its delimiters say otherwise.
  if (rest.startsWith("$$") && below && !isBlank(below) && !/^ {0,3}(\{:|\$\$)/.test(below.text)) {
    return false;
  }
  reader.at = at + count;
  const value = rest.startsWith("$$") ? formula.value : withoutEscapes(formula.value);
  add(reader, at, { type: "formula", value });
  return true;
}

/** The line of a reader, and as many below as a formula can have. */
function sourceAt({ lines, at }: Reader): string {
  const nearby = lines.slice(at, at + 200);
  return nearby.map(({ text }) => text).join("\n");
}
