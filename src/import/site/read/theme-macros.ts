import { parseExpressionAt } from "acorn";
import type { Expression, Property, SpreadElement } from "acorn";
import type { Macro } from "../../document/index.ts";

/** The most settings that are read in a file: to read one costs as much as the text behind it. */
const most = 20;

/**
 * The macros of TeX that a layout or an include defines in the settings of MathJax or KaTeX, as in
 * `Macros: { R: "\\mathbb{R}", abs: ["|#1|", 1] }`.
 */
export function themeMacros(source: string): [name: string, Macro][] {
  const settings = Array.from(source.matchAll(/\bmacros["']?\s*:\s*(?=\{)/gi)).slice(0, most);
  return settings
    .flatMap((match) => objectAt(source, match.index + match[0].length))
    .flatMap((property) => macroOf(property) ?? []);
}

function objectAt(source: string, at: number): readonly (Property | SpreadElement)[] {
  try {
    const read = parseExpressionAt(source, at, { ecmaVersion: "latest" });
    return read.type === "ObjectExpression" ? read.properties : [];
  } catch {
    // It contains Liquid, or is no JavaScript.
    return [];
  }
}

function macroOf(property: Property | SpreadElement): [[string, Macro]] | undefined {
  if (property.type !== "Property" || property.computed) return undefined;
  const { key, value } = property;
  const name = key.type === "Identifier" ? key.name : literal(key);
  const [body, parameters, first] = value.type === "ArrayExpression" ? value.elements : [value];
  const text = literal(body);
  const preset = literal(first);
  if (typeof name !== "string" || typeof text !== "string") return undefined;
  const used = Math.max(0, ...Array.from(text.matchAll(/#(\d)/g), ([, number]) => Number(number)));
  const count = literal(parameters);
  const macro: Macro = { parameters: typeof count === "number" ? count : used, body: text };
  if (typeof preset === "string") macro.preset = preset;
  return [[`\\${name.replace(/^\\/, "")}`, macro]];
}

function literal(node: Expression | SpreadElement | Property["key"] | null | undefined): unknown {
  return node?.type === "Literal" ? node.value : undefined;
}
