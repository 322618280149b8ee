import ts from "typescript";

/** A change of one digit or word in a text. */
export interface Mutation {
  /** The changed range of the text. */
  start: number;
  end: number;
  before: string;
  after: string;
}

/** A random integer from 0 to `below`, exclusive. */
export type Random = (below: number) => number;

export function mutated(text: string, { start, end, after }: Mutation): string {
  return text.slice(0, start) + after + text.slice(end);
}

/** The line of a mutation, counted from 1. */
export function lineOf(text: string, { start }: Mutation): number {
  return text.slice(0, start).split("\n").length;
}

/** Changes a digit or a word between two positions of a text; returns nothing if there is none. */
export function mutateText(
  text: string,
  start: number,
  end: number,
  random: Random,
): Mutation | undefined {
  const found = [...text.slice(start, end).matchAll(/\d|\p{L}{2,}/gu)];
  const { 0: before = "", index = 0 } = found[random(found.length)] ?? {};
  if (!before) return undefined;
  const at = start + index;
  return { start: at, end: at + before.length, before, after: otherThan(before, random) };
}

/**
 * Changes a number or a name that exists at run time, so not in comments or types. Returns nothing
 * if the change would not leave a valid number.
 */
export function mutateCode(code: string, random: Random): Mutation | undefined {
  const file = ts.createSourceFile("a.ts", code, ts.ScriptTarget.Latest, true);
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isNumericLiteral(node) || (ts.isIdentifier(node) && isUse(node))) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const node = found[random(found.length)];
  if (!node) return undefined;
  const [start, end] = [node.getStart(file), node.getEnd()];
  const before = code.slice(start, end);
  const after = otherThan(before, random);
  if (ts.isNumericLiteral(node) && !isNumber.test(after)) return undefined;
  return { start, end, before, after };
}

/** A number as TypeScript writes it, which 01, 1q3 and 0qff are not. */
const isNumber = /^(0x[\da-f_]+|(0|[1-9][\d_]*)(\.\d+)?(e[+-]?\d+)?)$/i;

/** Whether a name is evaluated when the code runs: an operand, an argument, a called method. */
function isUse(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ts.isCallExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isReturnStatement(parent)
  );
}

/** Replaces a digit, or one letter of a word. */
function otherThan(text: string, random: Random): string {
  const at = random(text.length);
  const letter = text[at];
  const letters = /\d/.test(letter) ? "0123456789" : /[가-힣]/.test(letter) ? "가나다라" : "qxzw";
  const others = [...letters].filter((other) => other !== letter.toLowerCase());
  return text.slice(0, at) + others[random(others.length)] + text.slice(at + 1);
}
