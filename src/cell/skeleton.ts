import { createRequire } from "node:module";
import type * as TypeScript from "typescript";

// An import would read all of TypeScript twice more, to find its format and its exports.
const ts = createRequire(import.meta.url)("typescript") as typeof TypeScript;

/** A token of code and the line on which it starts, counted from 1. */
export interface Token {
  text: string;
  line: number;
}

/**
 * Returns the tokens of TypeScript without what a translator may change: omits comments, and
 * replaces the text of strings and templates by `…`.
 *
 * @example skeleton('log(`a ${b}`) // c').map((t) => t.text) // => ["log", "(", "`…${", "b", "}…`", ")"]
 */
export function skeleton(code: string): Token[] {
  const file = ts.createSourceFile("cell.ts", code, ts.ScriptTarget.Latest, true);
  const tokens: Token[] = [];
  const visit = (node: TypeScript.Node) => {
    const children = node.getChildren(file);
    if (children.length > 0) return children.forEach(visit);
    if (node.getWidth(file) === 0) return;
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    tokens.push({ text: textOf(node, file), line });
  };
  visit(file);
  return tokens;
}

function textOf(node: TypeScript.Node, file: TypeScript.SourceFile): string {
  if (ts.isStringLiteral(node) && !isSpecifier(node)) return "…";
  if (ts.isNoSubstitutionTemplateLiteral(node)) return "…";
  if (ts.isTemplateHead(node)) return "`…${";
  if (ts.isTemplateMiddle(node)) return "}…${";
  if (ts.isTemplateTail(node)) return "}…`";
  return node.getText(file);
}

function isSpecifier(node: TypeScript.StringLiteral): boolean {
  return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
}
