import katex from "katex";
import { unescapeHtml } from "../html/html.ts";

/** A formula that is longer stays out of a summary. */
const longest = 300;

/**
 * A formula as plain text, for summaries: "…" for one of several lines or of great length, and the
 * TeX itself for one that KaTeX cannot read.
 * @example formulaText("e^{i\\pi} + x_1^2") // => "e^(iπ) + x₁²"
 */
export function formulaText(tex: string): string {
  if (!/[\\^_{]/.test(tex)) return tex;
  if (tex.length > longest) return "…";
  try {
    const html = katex.renderToString(tex, { output: "mathml", strict: false });
    return textOf(elementOf(html)).replace(/\s+/g, " ").trim().normalize("NFC");
  } catch {
    return tex;
  }
}

interface MathElement {
  name: string;
  attributes: string;
  text: string;
  children: MathElement[];
}

/** The tree of KaTeX's MathML. */
function elementOf(html: string): MathElement {
  const root: MathElement = { name: "root", attributes: "", text: "", children: [] };
  const open = [root];
  for (const [, slash, name, attributes, isEmpty, text] of html.matchAll(
    /<(\/?)([a-z]+)([^<>]*?)(\/?)>|([^<]+)/g,
  )) {
    const last = open[open.length - 1];
    if (text !== undefined) last.text += unescapeHtml(text);
    else if (slash) open.pop();
    else {
      const added = { name, attributes, text: "", children: [] };
      last.children.push(added);
      if (!isEmpty) open.push(added);
    }
  }
  return root;
}

function textOf(element: MathElement): string {
  const { name, attributes, text, children } = element;
  const [first = "", second = "", third = ""] = children.map(textOf);
  switch (name) {
    case "annotation":
    case "mphantom":
      return "";
    case "mtable":
      return "…";
    case "mspace":
      return " ";
    case "mo":
      return children.length > 0 ? children.map(textOf).join("") : operator(text);
    case "mfrac":
      // Without a line, such as a binomial coefficient.
      if (attributes.includes('linethickness="0px"')) return `${first.trim()} ${second.trim()}`;
      return `${inParentheses(first)}/${inParentheses(second)}`;
    case "msqrt":
      return `√${inParentheses(children.map(textOf).join(""))}`;
    case "mroot":
      return `${inParentheses(first)}^(1/${second.trim()})`;
    case "msub":
    case "munder":
      return withScripts(first, lowered(second));
    case "msup":
      return withScripts(first, raised(second));
    case "mover": {
      const accent = accents.get(second.trim());
      return accent ? first + accent : withScripts(first, raised(second));
    }
    case "msubsup":
    case "munderover":
      return withScripts(first, lowered(second) + raised(third));
    default:
      return text + children.map(textOf).join("");
  }
}

/** @example withScripts(" = ", "^(def)") // => " =^(def) " */
function withScripts(base: string, scripts: string): string {
  const text = base.trimEnd();
  return text + scripts + base.slice(text.length);
}

const spaced = /^[=≠<>≤≥≪≫≈≃≅≡∼∝∈∉⊂⊆⊃⊇∪∩∧∨→←↦⇒⇐⟹⟸⇔⟺↔+−±×÷⋅∘⊙⊗⊕∣]$/;

function operator(text: string): string {
  if (spaced.test(text)) return ` ${text} `;
  // What KaTeX writes between a function and its argument.
  if (text === "\u2061") return " ";
  return text === "," || text === ";" ? `${text} ` : text;
}

/** The marks above a letter. */
const accents = new Map([
  ["^", "\u0302"],
  ["~", "\u0303"],
  ["ˉ", "\u0304"],
  ["¯", "\u0304"],
  ["‾", "\u0304"],
  ["˙", "\u0307"],
  ["⃗", "\u20d7"],
]);

const above = new Map(
  Array.from("0123456789+−ni", (sign, at) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱ"][at]]),
);
const below = new Map(
  Array.from("0123456789+−nij", (sign, at) => [sign, [..."₀₁₂₃₄₅₆₇₈₉₊₋ₙᵢⱼ"][at]]),
);

function raised(text: string): string {
  return script(text, "^", above);
}

function lowered(text: string): string {
  return script(text, "_", below);
}

function script(written: string, mark: string, signs: ReadonlyMap<string, string>): string {
  const text = written.replace(/\s+/g, "");
  if (/^′+$/.test(text)) return text;
  const letters = Array.from(text);
  if (letters.every((letter) => signs.has(letter)))
    return letters.map((letter) => signs.get(letter)).join("");
  return letters.length === 1 ? mark + text : `${mark}(${text})`;
}

function inParentheses(written: string): string {
  const text = written.trim();
  return /^[\p{L}\p{N}\p{M}.]*$/u.test(text) ? text : `(${text})`;
}
