import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/*
 * A program contains the core of np, and of its other pieces only those whose names it mentions. The
 * functions of a piece must not call a method that only another piece gives to arrays.
 */

const folder = join(import.meta.dirname, "pieces");
const core = join(folder, "core.ts");
const pieces = globSync("**/*.ts", { cwd: folder }).map((file) => join(folder, file));
const program = ts.createProgram(pieces, {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
});

/** A file and all that it imports, directly or through others, except types. */
function closureOf(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const statement of sourceOf(file).statements) {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) continue;
    const from = statement.moduleSpecifier;
    const isType = isImport ? statement.importClause?.isTypeOnly : statement.isTypeOnly;
    if (!from || !ts.isStringLiteral(from) || isType) continue;
    closureOf(join(dirname(file), from.text), found);
  }
  return found;
}

/** The members of arrays that a file uses, each with the file that gives it to them. */
function methodsIn(file: string): [name: string, from: string][] {
  const checker = program.getTypeChecker();
  const found: [string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        const from = join(declaration.getSourceFile().fileName);
        if (from.includes(join("np", "methods"))) found.push([node.name.text, from]);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(sourceOf(file));
  return found;
}

function sourceOf(file: string): ts.SourceFile {
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`no such file, received ${file}`);
  return source;
}

test("the functions of a piece call only methods of this piece and of the core", () => {
  const always = closureOf(core);
  const strays = pieces.flatMap((piece) => {
    const loaded = new Set([...always, ...closureOf(piece)]);
    return [...loaded].flatMap((file) =>
      methodsIn(file)
        .filter(([, from]) => !loaded.has(from))
        .map(([name]) => `${name} in ${file}, for ${piece}`),
    );
  });
  expect(strays).toEqual([]);
});
