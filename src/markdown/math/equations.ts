import type { MdastNode } from "satteri";

/** The display formulas of a document, with their numbers written as `\tag{…}`. */
export interface Equations {
  /** The TeX that KaTeX reads, in the order of the formulas. */
  tex: string[];
  /** The labels of each formula. */
  labels: string[][];
  /** The number of each label: that of the first formula that has it. */
  numbers: ReadonlyMap<string, string>;
}

const environment =
  /^(\s*\\begin\{(equation|align|alignat|gather)(\*?)\})([^]*)(\\end\{\2\*?\}\s*)$/;
const label = /\\label\s*\{([^{}]*)\}/g;
const tag = /\\tag\*?\s*\{((?:[^{}]|\{[^{}]*\})*)\}/;
const unnumbered = /\\(?:notag|nonumber)(?![a-zA-Z])/;

/**
 * Numbers the display formulas of a document as LaTeX does: each equation of an environment without
 * a star, and each formula with a `\label`, unless it has a `\tag` of its own.
 *
 * @example numberEquations(["a \\label{x}"]).tex // => ["a \\tag{1}"]
 */
export function numberEquations(formulas: readonly string[]): Equations {
  let last = 0;
  const numbers = new Map<string, string>();
  const equation = (tex: string, numbered: boolean): string => {
    const labels = labelsIn(tex);
    const bare = labels.length > 0 ? withoutLabels(tex) : tex;
    const own = tag.exec(bare)?.[1];
    const counts = own === undefined && (labels.length > 0 || (numbered && !unnumbered.test(bare)));
    const number = counts ? String(++last) : own;
    for (const name of labels) if (!numbers.has(name)) numbers.set(name, number ?? "");
    return counts ? `${bare} \\tag{${number}}` : bare;
  };
  const tex = formulas.map((formula) => {
    const [, begin, name, star, body, end] = environment.exec(formula) ?? [];
    if (body === undefined) return equation(formula, false);
    if (name === "equation") return begin + equation(body, !star) + end;
    const rows = splitRows(body);
    // A `\\` after the last row starts no equation.
    const written = rows.map((row) => (row.trim() ? equation(row, !star) : row));
    return begin + written.join(" \\\\") + end;
  });
  return { tex, labels: formulas.map(labelsIn), numbers };
}

/** The names in a formula's `\label{…}`. */
export function labelsIn(tex: string): string[] {
  return Array.from(tex.matchAll(label), ([, name]) => name.trim());
}

export function withoutLabels(tex: string): string {
  return tex.replace(label, "").trimEnd();
}

/** Splits the body of an environment at each `\\` that is not in a group or in an environment. */
function splitRows(body: string): string[] {
  const rows: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of body.matchAll(/\\begin\b|\\end\b|\\\\|\\.|[{}]/g)) {
    if (mark === "{" || mark === "\\begin") depth++;
    else if (mark === "}" || mark === "\\end") depth--;
    else if (mark === "\\\\" && depth === 0) {
      rows.push(body.slice(start, index));
      start = index + mark.length;
    }
  }
  return [...rows, body.slice(start)];
}

/** A `\ref` or `\eqref` in text or in a formula. */
export const reference = /\\(eq)?ref\s*\{([^{}]*)\}/g;

/**
 * Replaces the references in a text or a formula by numbers; those to no formula remain.
 *
 * @param written returns what to write for a number, which is in parentheses for `\eqref`
 */
export function withNumbers(
  text: string,
  { numbers }: Equations,
  written: (number: string) => string = (number) => number,
): string {
  return text.replace(reference, (whole, parentheses: string | undefined, name: string) => {
    const number = numbers.get(name.trim());
    if (number === undefined) return whole;
    return written(parentheses ? `(${number})` : number);
  });
}

/** The display formulas of a document, in order. */
export function displayFormulas(node: MdastNode, source: string): string[] {
  if (node.type === "math") return [node.value];
  if (!("children" in node)) return [];
  if (isDisplayLine(node, source)) return [textOf(node)];
  return node.children.flatMap((child) => displayFormulas(child as MdastNode, source));
}

/** Whether a paragraph consists of `$$…$$`, which makes it a display formula. */
export function isDisplayLine(node: MdastNode | undefined, source: string): boolean {
  if (node?.type !== "paragraph" || node.children.length !== 1) return false;
  const [{ type, position }] = node.children;
  const at = position?.start.offset;
  return type === "inlineMath" && at !== undefined && source.startsWith("$$", at);
}

function textOf(node: MdastNode): string {
  if ("value" in node) return String(node.value);
  return "children" in node ? node.children.map((one) => textOf(one as MdastNode)).join("") : "";
}

/** The id of the formula with a label. */
export function equationId(name: string): string {
  return `eq-${name.replace(/\s+/g, "-")}`;
}
